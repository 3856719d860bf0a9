package se.kommun.iop.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.batch.reading.Understood.facts;
import static se.kommun.iop.batch.reading.Understood.reading;
import static se.kommun.iop.batch.reading.Understood.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside a day or a place in one cell, and columns whose headings say no more than that they sum up. */
class DaysWithRemarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"sön 6.10", "6 okt!", "6 okt (lov)", "6 okt vecka 40", "v 40 sön 6/10"})
    void a_day_with_a_harmless_remark_is_that_day(String day) {
        assertThat(facts(list().row(day, "Veberöd", 32))).contains("2024-10-06 veberod 32");
        assertThat(told(list().row(day, "Veberöd", 32))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6 okt inställt, Cancelled", "6 okt (stängt), Closed", "6 okt - stängt, Closed"})
    void a_day_that_is_said_to_be_closed_in_its_own_cell_is_so_at_every_place_beside_it(String day, String state) {
        assertThat(facts(list().row(day, "Veberöd", ""))).contains("2024-10-06 veberod " + state);
        var places = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Veberöd", "Arkivgatan")
                .row("2024-10-05", 20, 21)
                .row(day, "", "")
                .row("2024-10-12", 22, 23);
        assertThat(facts(places)).contains("2024-10-06 veberod " + state, "2024-10-06 arkivgatan " + state);
    }

    @Test
    void a_count_on_a_day_that_is_said_to_be_closed_is_questioned() {
        assertThat(facts(list().row("6 okt inställt", "Veberöd", 32))).hasSize(2);
        assertThat(told(list().row("6 okt inställt", "Veberöd", 32))).containsExactly("ERROR invalid-date A4");
        assertThat(told(list().row("6 okt vecka 44", "Veberöd", 32))).containsExactly("ERROR invalid-date A4");
    }

    @Test
    void the_only_column_of_a_place_is_read_even_if_it_is_called_a_total() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Arkivgatan", "Veberöd totalt")
                .row("2024-10-05", 20, 33)
                .row("2024-10-06", 21, 31)
                .row("2024-10-12", 22, 35);
        assertThat(facts(book)).hasSize(6).contains("2024-10-06 veberod 31");
        assertThat(told(book)).containsExactly("WARNING measure-assumed C1");
    }

    @Test
    void the_only_figures_of_a_list_with_day_and_place_are_read_even_if_they_are_called_a_sum() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Summa")
                .row("2024-10-05", "Arkivgatan", 33)
                .row("2024-10-06", "Veberöd", 31);
        assertThat(facts(book)).containsExactly("2024-10-05 arkivgatan 33", "2024-10-06 veberod 31");
        assertThat(told(book)).containsExactly("WARNING measure-assumed C1");
    }

    @Test
    void a_total_that_grows_all_the_way_is_told_and_not_read() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Arkivgatan", "Veberöd totalt")
                .row("2024-10-05", 20, 30)
                .row("2024-10-06", 21, 62)
                .row("2024-10-12", 22, 91)
                .row("2024-10-13", 22, 120);
        assertThat(facts(book)).hasSize(4);
        assertThat(told(book)).containsExactly("WARNING column-not-read C1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Övrigt", "Extra"})
    void numbers_below_a_heading_of_remarks_are_told(String heading) {
        var places = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Arkivgatan", "Veberöd", heading)
                .row("2024-10-05", 20, 30, 3)
                .row("2024-10-06", 21, 31, 4);
        assertThat(facts(places)).hasSize(4);
        assertThat(told(places)).containsExactly("WARNING column-not-read D1");
        var rows = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Portioner", heading)
                .row("2024-10-05", "Veberöd", 30, 3)
                .row("2024-10-06", "Veberöd", 31, 4);
        assertThat(reading(rows).draft().findings())
                .anyMatch(finding -> finding.code().equals("column-not-read"));
    }

    private static MessyWorkbook list() {
        return new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Antal portioner")
                .row("2024-10-12", "Veberöd", 20)
                .row("2024-10-13", "Veberöd", 21);
    }
}
