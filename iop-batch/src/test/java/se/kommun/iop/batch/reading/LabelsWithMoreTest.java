package se.kommun.iop.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.batch.reading.Understood.facts;
import static se.kommun.iop.batch.reading.Understood.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day or a place with more words to it is read or questioned: its figures are never left out, nor given to another. */
class LabelsWithMoreTest {

    @ParameterizedTest
    @ValueSource(strings = {"5 oktober kl 12", "5 oktober klockan 12", "2024-10-05 kl 11-13"})
    void a_day_with_a_time_is_that_day(String day) {
        assertThat(facts(list().row(day, "Veberöd", 32))).contains("2024-10-05 veberod 32");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 oktober pris 40", "Anm 20/10", "5/10 extra"})
    void a_day_with_something_else_is_questioned_at_its_cell(String day) {
        var book = list().row(day, "Veberöd", 32);
        assertThat(facts(book)).hasSize(2);
        assertThat(told(book)).contains("ERROR invalid-date A4");
    }

    @ParameterizedTest
    @CsvSource({"Veberöd kl 12, veberod", "Veberöd nr 2, veberod"})
    void a_place_with_a_time_or_a_number_speaks_for_the_lines_below_it(String place, String code) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Antal portioner")
                .row("Arkivgatan")
                .row("2024-10-05", 20)
                .row(place)
                .row("2024-10-05", 31);
        assertThat(facts(book)).containsExactly("2024-10-05 arkivgatan 20", "2024-10-05 " + code + " 31");
    }

    @Test
    void below_a_line_about_something_else_in_a_place_nothing_belongs_to_the_place_above() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Antal portioner")
                .row("Arkivgatan")
                .row("2024-10-05", 20)
                .row("2024-10-06", 21)
                .row("Personal Veberöd")
                .row("2024-10-05", 3);
        assertThat(facts(book)).containsExactly("2024-10-05 arkivgatan 20", "2024-10-06 arkivgatan 21");
        assertThat(told(book)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Arkivgatan nr 3, arkivgatan", "Arkivgatan kl 11.30, arkivgatan"})
    void a_column_for_a_place_with_more_to_it_is_that_place(String heading, String code) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Veberöd", heading)
                .row("2024-10-05", 20, 30)
                .row("2024-10-06", 21, 31);
        assertThat(facts(book)).contains("2024-10-05 " + code + " 30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Norra Sandby", "N. Sandby", "N:a Sandby", "Nö. Sandby", "Östra Sandby"})
    void another_place_with_half_the_name_is_not_that_place(String heading) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Veberöd", heading)
                .row("2024-10-05", 20, 30)
                .row("2024-10-06", 21, 31);
        assertThat(facts(book)).hasSize(2);
        assertThat(told(book)).isNotEmpty();
    }

    private static MessyWorkbook list() {
        return new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Antal portioner")
                .row("2024-10-12", "Veberöd", 20)
                .row("2024-10-13", "Veberöd", 21);
    }
}
