package se.kommun.iop.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.domain.observation.Severity;

/** What stands where a count is to stand is read or told about, however odd it or the table around it is. */
class NothingDroppedTest {

    private static final LocalDate SATURDAY = LocalDate.of(2024, 9, 7);
    private static final LocalDate SUNDAY = LocalDate.of(2024, 9, 8);

    @ParameterizedTest
    @ValueSource(strings = {"1.250", "12/14", "12/11", "3 april"})
    void what_looks_like_a_day_below_the_heading_of_a_count_is_told_about(String written) {
        var last = new MessyWorkbook()
                .sheet("Blad1")
                .row("Lokal", "Dag", "Portioner")
                .row("Veberöd", SATURDAY, 20)
                .row("Veberöd", SUNDAY, written)
                .row("Arkivgatan", SUNDAY, 21);
        assertThat(facts(last)).containsExactly("2024-09-07 Veberöd 20 C2", "2024-09-08 Arkivgatan 21 C4");
        assertThat(serious(last)).hasSize(1).allMatch(told -> told.endsWith(" C3"));
        var places = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Veberöd", "Arkivgatan")
                .row(SATURDAY, 20, 21)
                .row(SUNDAY, written, written)
                .row(SATURDAY.plusWeeks(1), 22, 23)
                .row(SUNDAY.plusWeeks(1), 24, 25);
        assertThat(facts(places)).hasSize(6);
        assertThat(serious(places)).hasSize(2).anyMatch(told -> told.endsWith(" B3"));
    }

    @Test
    void a_block_without_headings_is_told_about_when_others_are_read() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Juli 2024")
                .row(6, 30, 25, 15)
                .row(7, 31, 11, 34)
                .row(13, 12, 40, 29)
                .row("Augusti 2024")
                .row("Dag", "Arkivgatan", "Papegojelyckan", "Veberöd")
                .row(3, 15, 21, 12)
                .row(4, 7, 25, 20);
        assertThat(facts(book)).hasSize(6);
        assertThat(serious(book)).containsExactly("not-read B2");
    }

    @Test
    void a_sheet_without_headings_is_told_about_when_others_are_read() {
        var book = new MessyWorkbook()
                .sheet("Juli")
                .row(LocalDate.of(2024, 7, 6), 30, 25)
                .row(LocalDate.of(2024, 7, 7), 31, 11)
                .sheet("September")
                .row("Datum", "Veberöd", "Arkivgatan")
                .row(SATURDAY, 20, 21)
                .row(SUNDAY, 22, 23);
        assertThat(facts(book)).hasSize(4);
        assertThat(serious(book)).containsExactly("not-read B1");
    }

    @Test
    void a_day_that_is_written_once_holds_through_headings_repeated_on_a_new_page() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Portioner")
                .row(SATURDAY, "Veberöd", 20)
                .row("", "Arkivgatan", 21)
                .row(SUNDAY, "Veberöd", 22)
                .row("Datum", "Plats", "Portioner")
                .row("", "Arkivgatan", 23)
                .row("", "Papegojelyckan", 24);
        assertThat(facts(book)).hasSize(5).contains("2024-09-08 Papegojelyckan 24 C7");
        assertThat(serious(book)).isEmpty();
    }

    @Test
    void a_form_in_a_hidden_sheet_or_with_its_words_to_the_right_is_told_about() {
        var hidden = form(form(new MessyWorkbook().sheet("Ett"), false).sheet("Två"), false)
                .hideSheet();
        assertThat(facts(hidden)).hasSize(1);
        assertThat(serious(hidden)).containsExactly("hidden-data A1");
        var turned = form(form(new MessyWorkbook().sheet("Ett"), false).sheet("Två"), true);
        assertThat(facts(turned)).hasSize(1);
        assertThat(serious(turned)).hasSize(1).allMatch(told -> told.endsWith(" A3"));
    }

    private static MessyWorkbook form(MessyWorkbook book, boolean turned) {
        var rows = List.of(
                List.<Object>of("Datum", SATURDAY), List.<Object>of("Plats", "Veberöd"), List.<Object>of("Antal", 20));
        rows.forEach(row -> book.row((turned ? row.reversed() : row).toArray()));
        return book;
    }

    @Test
    void the_ordered_ones_are_not_read_beside_the_served_whatever_stands_to_their_right() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Plats", SATURDAY, "", SUNDAY, "", "")
                .row("", "Beställda", "Serverade", "Beställda", "Serverade", "Efterrätt")
                .row("Veberöd", 40, 8, 40, 11, 10)
                .row("Arkivgatan", 40, 25, 40, 33, 18);
        assertThat(facts(book))
                .containsExactlyInAnyOrder(
                        "2024-09-07 Veberöd 8 C3",
                        "2024-09-08 Veberöd 11 E3",
                        "2024-09-07 Arkivgatan 25 C4",
                        "2024-09-08 Arkivgatan 33 E4");
    }

    private static List<String> facts(MessyWorkbook book) {
        return read(book).draft().observations().stream()
                .flatMap(one -> one.reported() instanceof Reported.Counted(var value)
                        ? Stream.of(
                                one.key().date() + " " + Season.name(one.key().place()) + " " + value.toPlainString()
                                        + " " + plain(one.source().cell().text()))
                        : Stream.empty())
                .toList();
    }

    private static List<String> serious(MessyWorkbook book) {
        return read(book).draft().findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.code() + " "
                        + finding.cell().map(cell -> plain(cell.text())).orElse(""))
                .toList();
    }

    private static String plain(String cell) {
        return cell.replaceFirst(".*!", "");
    }

    private static Reading read(MessyWorkbook book) {
        return new AttendanceReader().read(book.workbook(), "lista.xlsx", Season.scope());
    }
}
