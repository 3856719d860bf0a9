package se.kommun.iop.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.iop.domain.observation.Severity;

/** A list that is right cell by cell may still be the wrong list. */
class SuspectMonthsTest {

    private static final LocalDate SATURDAY = LocalDate.of(2024, 9, 7);

    @Test
    void the_figures_of_one_month_again_in_the_next_are_questioned_at_the_first_of_them() {
        var book = list("Blad1", 20, 21, 22, 23, 24, 20, 21, 22, 23, 24);
        assertThat(told(book)).containsExactly("identical-series C7");
    }

    @ParameterizedTest
    @CsvSource({"20,21,22,23,20,21,22,23,1,2", "20,20,21,21,20,20,20,21,21,20", "1,2,3,4,5,5,4,3,2,1"})
    void too_few_too_like_or_differently_ordered_figures_are_no_copy(
            int a, int b, int c, int d, int e, int f, int g, int h, int i, int j) {
        assertThat(told(list("Blad1", a, b, c, d, e, f, g, h, i, j))).isEmpty();
    }

    @Test
    void days_of_another_month_than_the_sheet_speaks_of_are_questioned() {
        assertThat(told(list("Augusti", 20, 25, 22, 23))).containsExactly("other-month C2");
        assertThat(told(list("September", 20, 25, 22, 23))).isEmpty();
        assertThat(told(list("September", 20, 25, 22, 23, 19, 31, 17))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gul = inställt", "Rödmarkerade dagar är stängda", "Grönt betyder öppet", "Gult: ca"})
    void a_line_that_gives_colours_a_meaning_is_told_that_colours_are_not_read(String line) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row(line)
                .row("Datum", "Plats", "Antal portioner")
                .row(SATURDAY, "Veberöd", 20);
        assertThat(told(book)).containsExactly("colour-legend A1");
    }

    @Test
    void a_colour_in_a_name_is_no_legend() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Gula huset i Veberöd")
                .row("Datum", "Plats", "Antal portioner")
                .row(SATURDAY, "Veberöd", 20);
        assertThat(told(book)).isEmpty();
    }

    @Test
    void a_month_whose_headings_are_gone_is_told_about_when_another_is_read() {
        var book = list("September", 20, 25, 22)
                .sheet("Oktober")
                .row(5, 30, 31, 32, 33)
                .row(6, 31, 32, 33, 34)
                .row(12, 30, 29, 28, 27);
        assertThat(told(book)).containsExactly("not-read A1");
    }

    /** One Saturday after another in Veberöd: four in September, then October. */
    private static MessyWorkbook list(String sheet, int... counts) {
        var book = new MessyWorkbook().sheet(sheet).row("Datum", "Plats", "Antal portioner");
        for (int i = 0; i < counts.length; i++) {
            var day = i < 5
                    ? LocalDate.of(2024, 9, 1).plusDays(6L * i)
                    : LocalDate.of(2024, 10, 1).plusDays(5L * (i - 5));
            book.row(day, "Veberöd", counts[i]);
        }
        return book;
    }

    private static List<String> told(MessyWorkbook book) {
        return new AttendanceReader()
                .read(book.workbook(), "lista.xlsx", Season.scope()).draft().findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .filter(finding -> !finding.code().startsWith("outside"))
                        .map(finding -> finding.code() + " "
                                + finding.cell().orElseThrow().address())
                        .toList();
    }
}
