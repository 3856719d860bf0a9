package se.kommun.iop.batch.reading.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;

class HeadingsTest {

    private final Headings headings = new Headings(
            List.of(new Measure(new Code("portioner"), "portioner", "portioner", List.of(), 0, 500)),
            new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Datum                 | DATE
                    Dag                   | DATE
                    Veckodag              | WEEKDAY
                    Vecka                 | WEEK
                    Månad                 | MONTH
                    Plats                 | PLACE
                    Träffpunkt            | PLACE
                    Lokal                 | PLACE
                    Ställe                | PLACE
                    Portioner             | COUNT
                    Antal portioner       | COUNT
                    Sålda portioner       | COUNT
                    Antal ätande          | COUNT
                    Antal gäster          | COUNT
                    Antal                 | COUNT
                    Portioner per dag     | COUNT
                    Summa                 | SUM
                    Totalt                | SUM
                    varav takeaway        | DECOY
                    Volontärer            | DECOY
                    Antal volontärer      | DECOY
                    Pris/portion          | DECOY
                    Kostnad per portion   | DECOY
                    Råvarukostnad         | DECOY
                    Intäkt                | DECOY
                    Beställda portioner   | DECOY
                    Levererade            | DECOY
                    Svinn                 | DECOY
                    Förra året            | DECOY
                    Portioner 2023        | DECOY
                    Snitt                 | DECOY
                    Budget                | DECOY
                    Anmärkning            | NOTE
                    Kommentar             | NOTE
                    Telefon               | PERSONAL
                    Ansvarig (namn)       | PERSONAL
                    E-post                | PERSONAL
                    Personnr              | PERSONAL
                    Platsens namn         | PLACE
                    Platsnamn             | PLACE
                    Antal koppar          | DECOY
                    Bullar                | NONE
                    """)
    void knows_what_headings_are_about(String written, Heading.Role role) {
        assertThat(headings.read(written).role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "Portioner, Serverade",
        "Serverade, Antal gäster",
        "Antal gäster, Antal",
        "Totalt antal portioner, Antal portioner sittande"
    })
    void prefers_the_words_of_the_agreement(String better, String worse) {
        assertThat(headings.read(better).rank())
                .isGreaterThan(headings.read(worse).rank());
    }
}
