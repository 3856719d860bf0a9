package se.kommun.iop.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

    private final Headings headings =
            new Headings(Season.scope().measures(), Season.scope().term());

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
