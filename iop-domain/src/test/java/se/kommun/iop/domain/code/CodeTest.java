package se.kommun.iop.domain.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "sommar", "uppfoljning-2024", "7"})
    void lower_case_letters_digits_and_single_hyphens_make_a_code(String text) {
        assertThat(Code.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sommar", "södra", "a b", "-a", "a-", "a--b", "a_b"})
    void anything_else_does_not(String text) {
        assertThat(Code.isValid(text)).isFalse();
    }
}
