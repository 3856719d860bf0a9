package se.kommun.iop.reports.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.language.Wording;
import se.kommun.iop.reports.Papers;
import se.kommun.iop.reports.Season;
import se.kommun.iop.reports.figures.FiguresBehind;
import se.kommun.iop.reports.followup.FollowUpReport;
import se.kommun.iop.reports.word.Cell;

/** What a screen shows is what the Word file says. */
class GalleyTest {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    static Stream<Snapshot> snapshots() {
        return Papers.all();
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void says_the_same_as_the_word_file(Snapshot snapshot) throws IOException {
        var blocks = blocks(snapshot);
        try (var word = new XWPFDocument(new ByteArrayInputStream(Papers.followUp(snapshot)))) {
            assertThat(blocks.stream()
                            .filter(Block.Heading.class::isInstance)
                            .map(block -> plain(((Block.Heading) block).text())))
                    .containsExactlyElementsOf(word.getParagraphs().stream()
                            .filter(paragraph ->
                                    String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                            .map(paragraph -> plain(paragraph.getText()))
                            .toList());
            assertThat(tables(blocks)
                            .flatMap(table -> table.rows().stream())
                            .map(row ->
                                    row.stream().map(cell -> plain(cell.text())).toList())
                            .toList())
                    .isEqualTo(word.getTables().stream()
                            .flatMap(table -> rows(table).stream())
                            .toList());
        }
    }

    @Test
    void every_figure_leads_to_exactly_what_it_is_the_sum_of() {
        assertLeadsToItsSum(Season.whole(), "4\u00a0814");
    }

    @Test
    void a_figure_of_a_paper_with_an_earlier_last_day_leads_to_nothing_that_was_reported_of_later_days() {
        assertLeadsToItsSum(Season.at(LocalDate.of(2024, 9, 15), Map.of()), "2\u00a0128");
    }

    private static void assertLeadsToItsSum(Snapshot paper, String total) {
        var wording = Wording.of(SWEDISH);
        // Whoever asks sees the figures of today.
        var file = Season.whole().caseFile();
        var figures = tables(blocks(paper))
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .filter(cell -> cell.origin().isPresent())
                .toList();

        assertThat(figures).hasSizeGreaterThan(100).allSatisfy(cell -> {
            var sum = FiguresBehind.of(cell.origin().orElseThrow().inCommon(), file)
                    .sum();
            assertThat(cell.text().replace("ca ", ""))
                    .isIn(
                            wording.number(sum.total()),
                            wording.number(sum.occasions()),
                            wording.oneDecimal(sum.average().orElseThrow()));
        });
        assertThat(figures).extracting(Cell::text).contains(total);
    }

    @Test
    void nothing_is_behind_what_nobody_knows() {
        var file = Season.whole().caseFile();

        for (var asked : List.of(
                Map.<String, String>of(),
                Map.of("measure", "portioner", "month", "hej"),
                Map.of("measure", "portioner", "days", "hej"),
                Map.of("measure", "<b>"))) {
            assertThat(FiguresBehind.of(asked, file).all()).isEmpty();
        }
    }

    private static List<Block> blocks(Snapshot snapshot) {
        return new FollowUpReport(snapshot, Season.AUTUMN, SWEDISH)
                .galley(Galley.Reader.WRITES)
                .blocks();
    }

    private static Stream<se.kommun.iop.reports.word.Table> tables(List<Block> blocks) {
        return blocks.stream().filter(Block.Table.class::isInstance).map(block -> ((Block.Table) block).table());
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .skip(1)
                .map(row -> row.getTableCells().stream()
                        .map(XWPFTableCell::getText)
                        .map(GalleyTest::plain)
                        .toList())
                .toList();
    }

    private static String plain(String text) {
        // What XML cannot carry is not in the Word file.
        return text.replaceAll("[\\p{Cntrl}&&[^\t\n\r]]|[\ufffe\uffff\ud800-\udfff]", "")
                .replaceAll("[\\s\u00a0\u202f]+", "");
    }
}
