package se.kommun.iop.batch.reading.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nils Nilsson",
                "nils nilsson",
                "Nils N",
                "N. Nilsson",
                "Fam. Nilsson",
                "Nils & Berit",
                "Anna-Lena",
                "Hemma hos Nils Nilsson",
                "hos Anna-Lena Ek",
                "19840102-9808",
                "kim@exempel.se"
            })
    void what_could_tell_who_somebody_is_is_not_repeated(String text) {
        assertThat(Quotable.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Linero",
                "Norra Sandby",
                "Antal sittande",
                "Skola: F\u00e5gelskolan",
                "Tr\u00e4ffpunkt Linero",
                "v",
                "25+3"
            })
    void other_words_are(String text) {
        assertThat(Quotable.of(text)).contains(text);
    }
}
