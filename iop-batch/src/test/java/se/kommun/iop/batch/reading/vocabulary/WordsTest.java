package se.kommun.iop.batch.reading.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private final CountReader counts = new CountReader();

    @ParameterizedTest
    @ValueSource(strings = {"25\u00b9", "25\u00b2", "\u246025", "25\u2074", "25\u2080"})
    void a_raised_digit_is_no_digit(String written) {
        assertThat(counts.read(written, 0)).isEqualTo(Count.Refused.of("not-a-number"));
    }

    @Test
    void a_digit_of_full_width_is_a_digit() {
        assertThat(Words.fold("\uff12\uff15")).isEqualTo("25");
    }

    @Test
    void a_count_with_much_space_around_is_the_count() {
        assertThat(Words.fold(" ".repeat(40_000) + "25" + " ".repeat(40_000))).isEqualTo("25");
    }

    @Test
    void a_text_of_which_only_the_beginning_is_a_count_is_none() {
        assertThat(counts.read("25" + " ".repeat(40_000) + "30", 0)).isEqualTo(Count.Refused.of("not-a-number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "1-", "a.", "@", "a@", "0 ", "19840102"})
    void the_longest_cell_is_asked_for_personal_data_at_once(String part) {
        var longest = part.repeat(200_000);
        assertThat(PersonalData.hasEMail(longest)).isFalse();
        assertThat(PersonalData.masked(longest)).isNotEmpty();
    }
}
