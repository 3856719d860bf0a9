package se.kommun.iop.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.iop.domain.observation.Severity;

/** Every number in a table that is read is a count, a day, a sum, known to be something else, or told about. */
class NumbersToldTest {

    private static final LocalDate SATURDAY = LocalDate.of(2024, 9, 7);
    private static final LocalDate SUNDAY = LocalDate.of(2024, 9, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Efterrätt          | column-not-read D1
            Antal sittande     | column-not-read D1
            Antal personer     | column-not-read D1
            Kostnad            | -
            Volontärer         | -
            Vecka              | -
            Portioner 2023     | -
            Anmärkning         | -
            """)
    void a_column_beside_the_counts_is_known_or_told_about(String heading, String told) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Antal portioner", heading)
                .row(SATURDAY, "Veberöd", 20, 36)
                .row(SUNDAY, "Veberöd", 21, 36);
        assertThat(read(book).draft().observations()).hasSize(2);
        assertThat(told(book)).isEqualTo(told == null ? List.of() : List.of("INFO " + told));
    }

    @Test
    void a_number_without_a_heading_is_told_once_for_its_column() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Antal portioner")
                .row(SATURDAY, "Veberöd", 20)
                .row(SUNDAY, "Veberöd", 21, 4)
                .row(SUNDAY, "Arkivgatan", 22, 5)
                .row("Summa", "", 63, 9);
        assertThat(read(book).draft().observations()).hasSize(3);
        assertThat(told(book)).containsExactly("WARNING number-not-read D3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Extra portioner   | WARNING
            Något annat       | WARNING
            """)
    void a_line_below_the_list_is_told_about(String label, Severity severity) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Antal portioner")
                .row(SATURDAY, "Veberöd", 20)
                .row(SUNDAY, "Veberöd", 21)
                .gap()
                .row(label, "", 65);
        assertThat(read(book).draft().observations()).hasSize(2);
        assertThat(told(book)).containsExactly(severity + " number-not-read C5");
    }

    @Test
    void words_in_any_week_of_a_calendar_are_told_about() {
        var book = new MessyWorkbook()
                .sheet("Augusti")
                .row("Träffpunkt Veberöd")
                .row("Augusti 2024")
                .row("Måndag", "Tisdag", "Onsdag", "Torsdag", "Fredag", "Lördag", "Söndag")
                .row("", "", "", 1, 2, 3, 4)
                .row("", "", "", "", "", 38, 12)
                .row(5, 6, 7, 8, 9, 10, 11)
                .row("", "", "", "", "", "många", "inställt")
                .row(12, 13, 14, 15, 16, 17, 18)
                .row("", "", "", "", "", 30, 12)
                .row(19, 20, 21, 22, 23, 24, 25)
                .row("", "", "", "", "", 15, 28)
                .row(26, 27, 28, 29, 30, 31)
                .row("", "", "", "", "", "12 vuxna 3 barn");
        var reading = read(book);
        assertThat(reading.draft().observations()).hasSize(7);
        assertThat(reading.draft().findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> finding.code() + " "
                                + finding.cell().orElseThrow().address()))
                .containsExactlyInAnyOrder("not-a-number F7", "not-a-number F13");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Sittning ett   | Sittning två   | -
            Antal gäster   | Antal takeaway | WARNING number-not-read B4
            Summa          | Summa          | WARNING number-not-read B4
            """)
    void other_numbers_of_a_form_are_parts_of_its_count_or_told_about(String one, String other, String told) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", SATURDAY)
                .row("Plats", "Veberöd")
                .row("Antal portioner", 25)
                .row(one, 21)
                .row(other, one.startsWith("Sittning") ? 4 : 9);
        assertThat(read(book).draft().observations()).hasSize(1);
        assertThat(told(book)).isEqualTo(told == null ? List.of() : List.of(told));
    }

    private static Reading read(MessyWorkbook book) {
        return new AttendanceReader().read(book.workbook(), "lista.xlsx", Season.scope());
    }

    private static List<String> told(MessyWorkbook book) {
        return read(book).draft().findings().stream()
                .filter(finding -> finding.code().endsWith("-not-read"))
                .map(finding -> finding.severity() + " " + finding.code() + " "
                        + finding.cell().orElseThrow().address())
                .toList();
    }
}
