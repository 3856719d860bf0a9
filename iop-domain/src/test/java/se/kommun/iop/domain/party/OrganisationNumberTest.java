package se.kommun.iop.domain.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @CsvSource({
        "802000-0009, 802000-0009",
        "8020000009, 802000-0009",
        "802000–0009, 802000-0009",
        "16802000-0009, 802000-0009",
        "' 802000 0009 ', 802000-0009",
        "212000-1132, 212000-1132"
    })
    void is_understood_however_it_is_written(String typed, String written) {
        assertThat(new OrganisationNumber(typed).written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "802000-0008", "802000-000", "80200000099", "811218-9876", "8020A0-0009", "٨٠٢٠٠٠-٠٠٠٩"})
    void is_refused_when_a_digit_or_the_check_digit_is_wrong(String typed) {
        assertThat(OrganisationNumber.isValid(typed)).isFalse();
    }

    @Test
    void the_message_does_not_repeat_what_was_typed() {
        assertThatThrownBy(() -> new OrganisationNumber("811218-9876"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("811218");
    }
}
