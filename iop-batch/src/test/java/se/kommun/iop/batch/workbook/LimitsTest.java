package se.kommun.iop.batch.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Large is what holds much, not what is formatted far. */
class LimitsTest {

    private static final Limits SMALL = new Limits(1_000_000, 1_000_000, 3, 5, 2, Duration.ofSeconds(10));

    private static final Limits FEW_ROWS = new Limits(1_000_000, 1_000_000, 3, 50, 2, Duration.ofSeconds(10));

    @Test
    void as_many_rows_with_content_as_allowed_are_read_and_not_one_more() {
        assertThat(open(rows(3), FEW_ROWS)).isInstanceOf(OpenReply.Opened.class);
        assertThat(open(rows(4), FEW_ROWS)).isEqualTo(reached(Limits.Kind.ROWS, 3));
        assertThat(open(bytes("1\n\n2\n3\n"))).isInstanceOf(OpenReply.Opened.class);
        assertThat(open(bytes("1\n2\n3\n4\n"), FEW_ROWS)).isEqualTo(reached(Limits.Kind.ROWS, 3));
    }

    @Test
    void cells_and_sheets_are_counted_too() {
        assertThat(open(bytes("1;2;3;4;5"))).isInstanceOf(OpenReply.Opened.class);
        assertThat(open(bytes("1;2;3;4;5;6"))).isEqualTo(reached(Limits.Kind.CELLS, 5));
        assertThat(open(new RawXlsx().rows("1", "").rows("2", "").rows("3", "").content()))
                .isEqualTo(reached(Limits.Kind.SHEETS, 2));
    }

    @Test
    void a_text_file_is_no_wider_than_a_sheet() {
        var patient = new Limits(1_000_000, 1_000_000, 3, 50, 2, Duration.ofSeconds(10));

        for (var separator : new String[] {";", ",", "\t", "|"}) {
            assertThat(open(bytes("Datum" + separator.repeat(16_383)), patient)).isInstanceOf(OpenReply.Opened.class);
            assertThat(open(bytes("Datum" + separator.repeat(16_384)), patient)
                            .equals(reached(Limits.Kind.COLUMNS, 16_384)))
                    .as(separator)
                    .isTrue();
        }
    }

    @Test
    void rows_are_counted_over_all_sheets() {
        var two = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>";

        assertThat(open(new RawXlsx().rows("1", two).rows("2", two).content(), FEW_ROWS))
                .isEqualTo(reached(Limits.Kind.ROWS, 3));
    }

    @Test
    void a_million_formatted_rows_without_content_are_nothing() {
        var rows = new StringBuilder("<row r='1'><c r='A1'><v>25</v></c></row>");
        for (int row = 2; row <= 1_048_576; row++) {
            rows.append("<row r='")
                    .append(row)
                    .append("' s='1'><c r='A")
                    .append(row)
                    .append("' s='1'/></row>");
        }
        var content = RawXlsx.ofRows(rows.toString());

        // On a machine at rest it takes a quarter of a second
        var patient = new Limits(20_000_000, 400_000_000, 1, 10, 1, Duration.ofSeconds(30));
        assertThat(new WorkbookOpener(patient).open(content)).isInstanceOf(OpenReply.Opened.class);
    }

    @Test
    void reading_ends_when_the_time_is_up() {
        var hasty = new Limits(20_000_000, 400_000_000, 50_000, 1_000_000, 255, Duration.ZERO);

        assertThat(new WorkbookOpener(hasty).open(rows(20_000))).isEqualTo(reached(Limits.Kind.SECONDS, 0));
    }

    @Test
    void every_limit_is_a_setting() {
        var set = Limits.of((name, usual) -> name.equals("iop.import.max-rows") ? 7 : usual);

        assertThat(set.nonEmptyRows()).isEqualTo(7);
        assertThat(set.cells()).isEqualTo(Limits.standard().cells());
    }

    private static OpenReply reached(Limits.Kind kind, long allowed) {
        return new OpenReply.Refused(Refusal.TOO_LARGE, Optional.of(new Limits.Reached(kind, allowed)));
    }

    private static OpenReply open(byte[] content) {
        return open(content, SMALL);
    }

    private static OpenReply open(byte[] content, Limits limits) {
        return new WorkbookOpener(limits).open(content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] rows(int count) {
        return RawXlsx.ofRows("<row><c><v>1</v></c></row>".repeat(count));
    }
}
