package se.kommun.iop.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstanceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "... | NOTHING",
                "- | NOTHING",
                "– | NOTHING",
                "? | NOTHING",
                "x | NOTHING",
                "xxx | NOTHING",
                "XX | NOTHING",
                "å | NOTHING",
                "a b c | NOTHING",
                "12 | NOTHING",
                "046-12 34 56 | NOTHING",
                "+46 (0)70 123 45 67 | NOTHING",
                "2024-12-01 | NOTHING",
                "😀 | NOTHING",
                "https://example.org/text | SCANTY",
                "www.example.org | SCANTY",
                "namn@example.org | SCANTY",
                "Se https://example.org/en/lång/text | SCANTY",
                "Bra | SCANTY",
                "12 personer | SCANTY",
                "Inte aktuellt | SCANTY",
                "Det gick bra. | TEXT",
                "Ö är bra. | TEXT",
                "Tolv, se https://example.org | SCANTY",
                "Tolv av 20 personer. | TEXT",
                "att godkänna uppföljningen | TEXT"
            })
    void tells_a_text_from_a_mark_in_its_place(String text, Substance substance) {
        assertThat(Substance.of(text)).isEqualTo(substance);
    }
}
