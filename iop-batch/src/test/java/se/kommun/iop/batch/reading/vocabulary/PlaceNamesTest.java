package se.kommun.iop.batch.reading.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.code.Code;

class PlaceNamesTest {

    private final PlaceNames places = new PlaceNames(List.of(
            place("arkivgatan", "Arkivgatan"),
            place("papegojelyckan", "Papegojelyckan"),
            place("veberod", "Veberöd"),
            place("sodra-sandby", "Södra Sandby")));

    private static Place place(String code, String name) {
        return new Place(new Code(code), name, List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ARKIVGATAN               | Arkivgatan     | true
                    Träffpunkt Arkivgatan    | Arkivgatan     | true
                    Tp Veberöd               | Veberöd        | true
                    Veberöds                 | Veberöd        | true
                    Veberod                  | Veberöd        | true
                    Södra  sandby            | Södra Sandby   | true
                    SÃ¶dra Sandby            | Södra Sandby   | true
                    Arkivg.                  | Arkivgatan     | false
                    Ark                      | Arkivgatan     | false
                    Papegojan                | Papegojelyckan | false
                    Papeg.                   | Papegojelyckan | false
                    Papegojlyckan            | Papegojelyckan | false
                    Vebröd                   | Veberöd        | false
                    S. Sandby                | Södra Sandby   | false
                    S.Sandby                 | Södra Sandby   | false
                    S:a Sandby               | Södra Sandby   | false
                    Sandby                   | Södra Sandby   | false
                    Sö. Sandby               | Södra Sandby   | false
                    Sdr Sandby               | Södra Sandby   | false
                    Träffpunkten i Veberöd   | Veberöd        | true
                    Tp i S. Sandby           | Södra Sandby   | false
                    Lokal Veberöd            | Veberöd        | true
                    på Arkivgatan            | Arkivgatan     | true
                    """)
    void knows_names_shortenings_misspellings_and_nicknames(String written, String place, boolean certain) {
        assertThat(places.named(written)).hasValueSatisfying(hit -> {
            assertThat(hit.place().name()).isEqualTo(place);
            assertThat(hit.certain()).isEqualTo(certain);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dalby",
                "Linero",
                "Norra Sandby",
                "S:a",
                "Summa",
                "Lund",
                "A",
                "",
                "Parkgatan",
                "Sandra",
                "Arkivet",
                "Nö. Sandby",
                "Sö. Dalby",
                "Träffpunkten i Dalby",
                "Träffpunkten"
            })
    void does_not_know_other_places(String written) {
        assertThat(places.named(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Lunchlista S:a Sandby juli 2024, Södra Sandby",
        "veberöd_lunch_ht24, Veberöd",
        "Seniorluncher Papegojelyckan juli, Papegojelyckan"
    })
    void finds_the_only_place_of_a_title(String title, String place) {
        assertThat(places.within(title))
                .hasValueSatisfying(hit -> assertThat(hit.place().name()).isEqualTo(place));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Interkultur höst 2024 Arkivgatan+Papegojelyckan", "Antal portioner per dag", "Arkiv och mapp"})
    void a_title_with_several_places_or_none_tells_nothing(String title) {
        assertThat(places.within(title)).isEmpty();
    }
}
