package se.kommun.iop.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.batch.reading.Understood.facts;
import static se.kommun.iop.batch.reading.Understood.told;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that look like lists of counts per day, and whose figures may be about something else. */
class DoubtfulTablesTest {

    private static final LocalDate SATURDAY = LocalDate.of(2024, 9, 7);
    private static final LocalDate SUNDAY = LocalDate.of(2024, 9, 8);

    @Test
    void days_that_start_over_below_one_month_are_questioned_from_there_on() {
        var book = new MessyWorkbook().sheet("Blad1").row("September 2024").row("Dag", "Veberöd");
        IntStream.of(1, 7, 8, 14, 15, 21, 22, 28, 29).forEach(day -> book.row(day, 20));
        IntStream.of(5, 6, 12, 13).forEach(day -> book.row(day, 30));
        assertThat(facts(book)).hasSize(9).noneMatch(fact -> fact.endsWith(" 30"));
        assertThat(told(book))
                .containsExactly(
                        "ERROR invalid-date A12",
                        "ERROR invalid-date A13",
                        "ERROR invalid-date A14",
                        "ERROR invalid-date A15");
    }

    @Test
    void days_in_another_order_than_the_calendars_do_not_start_over() {
        var book = new MessyWorkbook().sheet("Blad1").row("September 2024").row("Dag", "Veberöd");
        IntStream.of(7, 8, 1, 14, 22, 15, 21, 29, 28).forEach(day -> book.row(day, 20));
        assertThat(facts(book)).hasSize(9);
        assertThat(told(book)).isEmpty();
    }

    @Test
    void the_days_of_other_months_in_a_wall_calendar_are_questioned_when_something_stands_below_them() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Veberöd oktober 2024")
                .row("Mån", "Tis", "Ons", "Tor", "Fre", "Lör", "Sön")
                .row(30, 1, 2, 3, 4, 5, 6)
                .row("", "", "", "", "", 11, 12)
                .row(7, 8, 9, 10, 11, 12, 13)
                .row("", "", "", "", "", 13, 14)
                .row(14, 15, 16, 17, 18, 19, 20)
                .row("", "", "", "", "", 15, 16)
                .row(21, 22, 23, 24, 25, 26, 27)
                .row("", "", "", "", "", 17, 18)
                .row(28, 29, 30, 31, 1, 2, 3)
                .row("", "", "", "", "", 19, 20);
        assertThat(facts(book)).hasSize(8).contains("2024-10-05 veberod 11", "2024-10-27 veberod 18");
        assertThat(told(book)).containsExactly("ERROR invalid-date F11", "ERROR invalid-date G11");
    }

    @ParameterizedTest
    @CsvSource({"Månad", "Period", "Vecka som börjar", "T.o.m.", "Till och med"})
    void figures_of_weeks_and_months_are_not_those_of_the_day_that_they_begin(String heading) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row(heading, "Arkivgatan", "Veberöd")
                .row(LocalDate.of(2024, 7, 31), 100, 110)
                .row(LocalDate.of(2024, 8, 31), 101, 111)
                .row(LocalDate.of(2024, 9, 30), 102, 112);
        assertThat(facts(book)).isEmpty();
        assertThat(told(book)).contains("WARNING period-figures A1");
    }

    @Test
    void real_days_below_a_month_are_days() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Månad", "Arkivgatan", "Veberöd")
                .row(SATURDAY, 20, 21)
                .row(SUNDAY, 22, 23);
        assertThat(facts(book)).hasSize(4);
    }

    @Test
    void one_figure_in_cells_merged_over_two_places_is_about_nobody_knows_which() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Arkivgatan", "Veberöd", "Södra Sandby")
                .row(SATURDAY, 30, "", 12)
                .row(SUNDAY, 31, "", 13)
                .merge(2, 2, 2, 3)
                .merge(3, 2, 3, 3);
        assertThat(facts(book)).hasSize(2);
        assertThat(told(book)).containsExactly("ERROR merged-value B2", "ERROR merged-value B3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vegetariska portioner", "Specialkost portioner"})
    void portions_of_two_kinds_are_asked_about(String other) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Ordinarie portioner", other)
                .row(SATURDAY, "Veberöd", 20, 3)
                .row(SUNDAY, "Veberöd", 21, 4);
        assertThat(facts(book)).isEmpty();
        assertThat(told(book)).containsExactly("ERROR unclear-column C1");
    }

    @ParameterizedTest
    @CsvSource({"Blad1, '', Antal bord, C1", "Fika, '', Antal, A1", "Blad1, Bingo september, Antal, A2"})
    void what_may_be_something_else_than_portions_is_questioned(String sheet, String title, String heading, String at) {
        var book = new MessyWorkbook().sheet(sheet);
        if (!title.isEmpty()) {
            book.row(title);
        }
        book.row("Datum", "Plats", heading).row(SATURDAY, "Veberöd", 20).row(SUNDAY, "Veberöd", 21);
        assertThat(facts(book)).hasSize(2);
        assertThat(told(book)).containsExactly("WARNING measure-assumed " + at);
    }

    @Test
    void a_heading_with_a_letter_missing_is_no_doubt() {
        var book = new MessyWorkbook()
                .sheet("Kassa")
                .row("Datum", "Plats", "Antal portoner")
                .row(SATURDAY, "Veberöd", 20);
        assertThat(told(book)).isEmpty();
    }

    @Test
    void a_count_that_its_own_row_calls_cancelled_or_corrects_is_questioned() {
        var status = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Antal", "Status")
                .row(SATURDAY, "Veberöd", 20, "Klar")
                .row(SATURDAY, "Arkivgatan", 0, "Inställd")
                .row(SUNDAY, "Veberöd", 21, "Inställd");
        assertThat(told(status)).containsExactly("WARNING state-and-count D4");
        var corrected = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Antal", "Rättat antal")
                .row(SATURDAY, "Veberöd", 20)
                .row(SUNDAY, "Veberöd", 21, 99);
        assertThat(told(corrected)).containsExactly("WARNING correction-not-read C3");
    }

    @Test
    void a_row_that_was_not_parted_as_the_others_is_told() {
        var book = new MessyWorkbook()
                .sheet("CSV")
                .row("Datum", "Plats", "Antal")
                .row("2024-09-07\tVeberöd\t12")
                .row("2024-09-08", "Veberöd", 13);
        assertThat(facts(book)).hasSize(1);
        assertThat(told(book)).containsExactly("WARNING number-not-read A2");
    }

    @Test
    void numbers_beside_the_names_of_weekdays_are_days() {
        var book = new MessyWorkbook()
                .sheet("September")
                .row("Dag", "Nr", "Veberöd")
                .row("Sön", 1, 20)
                .row("Lör", 7, 21)
                .row("Sön", 8, 22);
        assertThat(facts(book))
                .containsExactly("2024-09-01 veberod 20", "2024-09-07 veberod 21", "2024-09-08 veberod 22");
    }

    @Test
    void a_column_of_guests_names_is_not_their_number() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Gäster", "Antal")
                .row(SATURDAY, "Veberöd", "Anna Ek och Bo Al", 2)
                .row(SUNDAY, "Veberöd", "Cia Dal, Eva Fors", 2)
                .row(SUNDAY.plusWeeks(1), "Veberöd", "Anna Ek/Bo Al/Eva", 3);
        assertThat(facts(book)).hasSize(3);
        assertThat(told(book)).containsExactly("WARNING personal-data C1");
    }
}
