package se.kommun.iop.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PhrasebookTest {

    private static final LocalDate JUNE_27 = LocalDate.of(2024, 6, 27);

    @Test
    void says_a_sentence_in_swedish_whatever_language_the_machine_speaks() {
        var sentence = Sentence.of("condition.minutes-approved.met", "nämnden", JUNE_27);
        assertThat(Phrasebook.of(Locale.of("sv", "SE")).say(sentence))
                .isEqualTo("Protokollet från nämnden justerades 27 juni 2024");
        assertThat(Phrasebook.of(Locale.FRENCH).say(sentence)).startsWith("Protokollet");
    }

    @Test
    void says_a_sentence_within_a_sentence() {
        var inner = Sentence.of("condition.signed.met", "föreningen", JUNE_27);
        assertThat(Phrasebook.of(Locale.of("sv")).say("condition.not.missing", inner))
                .isEqualTo("Hinder: Undertecknat av föreningen 27 juni 2024");
    }

    @Test
    void both_languages_have_the_same_sentences() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.of("sv")));
    }

    private static TreeSet<String> keys(Locale locale) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new TreeSet<>(ResourceBundle.getBundle("se.kommun.iop.domain.language.sentences", locale, control)
                .keySet());
    }
}
