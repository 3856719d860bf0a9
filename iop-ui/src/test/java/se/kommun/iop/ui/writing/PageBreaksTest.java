package se.kommun.iop.ui.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kommun.iop.reports.galley.Block;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;
import se.kommun.iop.reports.word.Table;

class PageBreaksTest {

    @Test
    void a_long_table_goes_on_with_every_row_once_and_its_total_last() {
        var rows = IntStream.rangeClosed(1, 200)
                .mapToObj(row -> Cell.row("Rad " + row, Integer.toString(row)))
                .toList();
        var table = Table.of(
                        "En tabell",
                        "Med många rader",
                        List.of(Column.text("Rad", 50), Column.number("Antal", 50)),
                        rows)
                .withTotal();

        var pages = PageBreaks.of(List.of(heading("Tabeller"), new Block.Table("Tabell 1. En tabell", table)));

        assertThat(pages).hasSizeBetween(4, 10);
        var parts = tables(pages).toList();
        assertThat(parts.stream().flatMap(part -> part.rows().stream())).containsExactlyElementsOf(rows);
        assertThat(parts.stream().filter(part -> part.lastRow() == Table.LastRow.TOTAL))
                .containsExactly(parts.getLast());
    }

    @Test
    void no_heading_stands_alone_at_the_foot_of_a_page_and_no_page_is_empty() {
        var blocks = IntStream.range(0, 60)
                .boxed()
                .flatMap(at ->
                        Stream.<Block>of(heading("Avsnitt " + at), new Block.Quoted("Ord ".repeat(20 + 37 * at % 300))))
                .toList();

        var pages = PageBreaks.of(blocks);

        assertThat(pages)
                .noneMatch(List::isEmpty)
                .allSatisfy(page -> assertThat(page.getLast()).isNotInstanceOf(Block.Heading.class));
        assertThat(pages.stream().flatMap(List::stream)).containsExactlyElementsOf(blocks);
        assertThat(PageBreaks.of(List.of())).isEmpty();
    }

    private static Block heading(String text) {
        return new Block.Heading(1, text, false);
    }

    private static Stream<Table> tables(List<List<Block>> pages) {
        return pages.stream()
                .flatMap(List::stream)
                .filter(Block.Table.class::isInstance)
                .map(block -> ((Block.Table) block).table());
    }
}
