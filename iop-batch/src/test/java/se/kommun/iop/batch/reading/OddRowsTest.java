package se.kommun.iop.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.iop.batch.reading.MessyWorkbook.Formula;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Severity;

/** Rows and sheets among the counts that are not counts, and what is said about them: nothing, as a rule. */
class OddRowsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 7, 6);

    @Test
    void a_named_part_sum_covers_what_its_formula_does() {
        var book = list(10, 11, 12, 13).row("Summa 6-7 juli", "", new Formula(21, "SUM(C2:C3)"));
        assertThat(said(book.row("Summa", "", new Formula(46, "SUM(C2:C5)")))).isEmpty();
    }

    @Test
    void a_named_part_sum_that_is_not_what_its_formula_covers_is_told() {
        var book = list(10, 11, 12, 13).row("Summa 6-7 juli", "", new Formula(22, "SUM(C2:C3)"));
        assertThat(said(book)).containsExactly("sum-mismatch C6");
    }

    @Test
    void a_whole_sum_that_misses_a_row_is_told() {
        var book = list(10, 11, 12, 13).row("Summa", "", new Formula(33, "SUM(C2:C4)"));
        assertThat(said(book)).containsExactly("sum-mismatch C6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUM(C2:C5)", "SUM($C$2:$C$5)", "SUBTOTAL(9,C2:C5)", "SUM(C2:C3,C4:C5)"})
    void a_formula_over_the_counts_is_their_sum_though_it_has_no_name_and_no_result(String formula) {
        var book = list(20, 21, 22, 23).gap().row("", "", new Formula(new CellValue.NotCalculated(), formula));
        assertThat(said(book)).isEmpty();
    }

    @Test
    void days_without_a_count_do_not_part_a_list() {
        var book = list(5).row("32 juli", "Veberöd").row("nästa vecka", "Veberöd");
        book.row("nästa månad", "Veberöd").row(FIRST.plusDays(7), "Veberöd", 6);
        assertThat(said(book)).isEmpty();
        assertThat(Season.of(read(book))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@SUM(1)", "=SUM(A1)", " =Summa"})
    void a_formula_written_as_text_is_no_sum(String text) {
        assertThat(said(list(22).row(FIRST.plusDays(7), text, 12))).containsExactly("unknown-venue B3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "X", "1"})
    void crosses_against_names_are_no_counts(String cross) {
        var book = new MessyWorkbook().sheet("Lista").row("Namn", "Plats", "6/7", "7/7", "13/7");
        book.row("Provia Exempelsson", "Veberöd", cross, "", cross).row("Testa Provsson", "Veberöd", cross, "", "");
        book.row("Summa", "", 2, 0, 1);
        var reading = read(book);
        assertThat(Season.of(reading)).isEmpty();
        assertThat(said(reading)).containsExactly("personal-data A1", "no-observations");
    }

    @Test
    void the_total_of_parts_is_the_count_when_no_part_is() {
        var book = new MessyWorkbook().sheet("Blad1").row("Datum", "Plats", "Antal vuxna", "Antal barn", "Totalt");
        book.row(FIRST, "Veberöd", 20, 2, 22).row(FIRST.plusDays(1), "Veberöd", 21, 3, 24);
        assertThat(Season.of(read(book)).values()).containsExactly(22, 24);
        assertThat(said(book)).isEmpty();
    }

    @Test
    void a_part_that_is_in_the_count_already_is_not_added() {
        var book = new MessyWorkbook().sheet("Blad1").row("Datum", "Plats", "Antal gäster", "varav barn", "Totalt");
        book.row(FIRST, "Veberöd", 20, 2, 22).row(FIRST.plusDays(1), "Veberöd", 21, 3, 24);
        assertThat(Season.of(read(book)).values()).containsExactly(20, 21);
    }

    private static MessyWorkbook list(int... counts) {
        var book = new MessyWorkbook().sheet("Blad1").row("Datum", "Plats", "Antal portioner");
        var day = FIRST;
        for (int count : counts) {
            book.row(day, "Veberöd", count);
            day = day.plusDays(day.getDayOfWeek().getValue() == 6 ? 1 : 6);
        }
        return book;
    }

    private static Reading read(MessyWorkbook book) {
        return new AttendanceReader().read(book.workbook(), "lista.xlsx", Season.scope(Optional.empty()));
    }

    private static List<String> said(MessyWorkbook book) {
        return said(read(book));
    }

    private static List<String> said(Reading reading) {
        return reading.draft().findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> (finding.code() + " "
                                + finding.cell()
                                        .map(CellReference::text)
                                        .orElse("")
                                        .replaceFirst(".*!", ""))
                        .strip())
                .toList();
    }
}
