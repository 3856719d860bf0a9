package se.kommun.iop.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.domain.observation.Severity;

/** A day with several sittings, in rows or in columns, is asked about once for the whole list. */
class SittingsTest {

    private static final LocalDate SATURDAY = LocalDate.of(2024, 9, 7);
    private static final LocalDate SUNDAY = LocalDate.of(2024, 9, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -     | sittings D3 | 0
            sum   | -           | 37 20
            first | -           | 20 10
            """)
    void rows_for_the_sittings_of_a_day(String answer, String open, String counts) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Sittning", "Antal portioner")
                .row(SATURDAY, "Veberöd", 1, 20)
                .row(SATURDAY, "Veberöd", 2, 17)
                .row(SUNDAY, "Veberöd", 1, 10)
                .row(SUNDAY, "Veberöd", 2, 10);
        var reading = read(book, "sittings", answer);
        assertThat(serious(reading)).isEqualTo(open == null ? List.of() : List.of(open));
        assertThat(counts(reading)).isEqualTo(counts.equals("0") ? "" : counts);
    }

    @Test
    void the_cells_that_were_added_up_are_told() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Sittning", "Antal")
                .row(SATURDAY, "Veberöd", "första", 20)
                .row(SATURDAY, "Veberöd", "andra", 17);
        var source =
                read(book, "sittings", "sum").draft().observations().getFirst().source();
        assertThat(source.written()).isEqualTo("20 (D2) + 17 (D3)");
    }

    @Test
    void rows_for_the_same_sitting_contradict_each_other() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Sittning", "Antal")
                .row(SATURDAY, "Veberöd", 1, 20)
                .row(SATURDAY, "Veberöd", 1, 17);
        assertThat(serious(read(book, "", null))).containsExactly("conflict D3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Förmiddag  | Eftermiddag | -        | unclear-column C1 |
            Fm         | Em          | -        | unclear-column C1 |
            Förmiddag  | Eftermiddag | sum      | -                 | 25 27
            Sittning 1 | Sittning 2  | column-1 | -                 | 20 21
            """)
    void columns_for_parts_of_the_day(String one, String other, String answer, String open, String counts) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", one, other)
                .row(SATURDAY, "Veberöd", 20, 5)
                .row(SUNDAY, "Veberöd", 21, 6);
        var key = read(book, "", null).draft().findings().stream()
                .flatMap(finding -> finding.question().stream())
                .findFirst()
                .orElseThrow()
                .key();
        var reading = read(book, key, answer);
        assertThat(serious(reading)).isEqualTo(open == null ? List.of() : List.of(open));
        assertThat(counts(reading)).isEqualTo(counts == null ? "" : counts);
    }

    private static String counts(Reading reading) {
        return String.join(
                " ",
                reading.draft().observations().stream()
                        .map(one -> ((Reported.Counted) one.reported()).value().toPlainString())
                        .toList());
    }

    private static List<String> serious(Reading reading) {
        return reading.draft().findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding ->
                        finding.code() + " " + finding.cell().orElseThrow().address())
                .toList();
    }

    private static Reading read(MessyWorkbook book, String key, String answer) {
        var choices =
                Stream.ofNullable(answer).map(option -> new Choice(key, option)).toList();
        return new AttendanceReader()
                .read(book.workbook(), "lista.xlsx", Season.scope().with(choices));
    }
}
