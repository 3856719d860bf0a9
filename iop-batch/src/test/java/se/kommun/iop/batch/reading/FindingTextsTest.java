package se.kommun.iop.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.iop.batch.reading.vocabulary.PersonalKind;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Severity;

class FindingTextsTest {

    private static final String BUNDLE = "se.kommun.iop.batch.reading.findings";

    @Test
    void both_languages_have_the_same_sentences() {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var swedish = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, control).keySet();
        var english = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, control);
        var words = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, control);
        assertThat(swedish)
                .allSatisfy(key -> assertThat(english.getString(key))
                        .isNotEqualTo(words.getString(key).equals("{0}") ? "" : words.getString(key)));
        assertThat(english.keySet()).isEqualTo(swedish);
    }

    @Test
    void writes_days_and_weekdays_in_words() {
        var finding =
                new Finding(Severity.WARNING, "weekday-mismatch", Optional.empty(), List.of("2024-07-06", "SATURDAY"));
        assertThat(FindingTexts.in(Locale.of("sv")).say(finding)).contains("6 juli 2024 är en lördag");
        assertThat(FindingTexts.in(Locale.ENGLISH).say(finding)).contains("6 July 2024 is a Saturday");
    }

    @Test
    void writes_decimals_as_the_reader_does() {
        var finding = new Finding(Severity.ERROR, "fraction", Optional.empty(), List.of("12.5"));
        assertThat(FindingTexts.in(Locale.of("sv")).say(finding)).contains("Talet 12,5 har");
        assertThat(FindingTexts.in(Locale.ENGLISH).say(finding)).contains("number 12.5 has");
    }

    @Test
    void names_the_kind_of_personal_data() {
        for (var kind : PersonalKind.values()) {
            var finding = new Finding(Severity.WARNING, "personal-data", Optional.empty(), List.of(kind.argument()));
            assertThat(FindingTexts.in(Locale.of("sv")).say(finding)).matches(".*personuppgifter \\([a-z-]+\\)\\. .*");
        }
    }

    @Test
    void names_the_cell_that_explains_a_wrong_sum_when_there_is_one() {
        var explained =
                new Finding(Severity.WARNING, "sum-mismatch", Optional.empty(), List.of("412", "394", "18", "Aug!D17"));
        assertThat(FindingTexts.in(Locale.of("sv")).say(explained)).contains("Aug!D17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LINERO", "SUNNANA", "2024-13-45", "limit.x", "12.5.3"})
    void an_argument_out_of_a_list_is_said_as_it_is(String word) {
        var finding = new Finding(Severity.INFO, "column-not-read", Optional.empty(), List.of(word));
        assertThat(FindingTexts.in(Locale.of("sv")).say(finding)).contains("”" + word + "”");
    }
}
