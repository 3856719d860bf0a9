package se.kommun.iop.domain.review;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The Swedish words that agreements use for what is asked about. */
final class Vocabulary {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("se.kommun.iop.domain.review.vocabulary", Locale.ROOT);

    private Vocabulary() {}

    static Pattern of(String key) {
        return pattern(WORDS.getString(key));
    }

    static List<String> words(String key) {
        return List.of(WORDS.getString(key).split(" "));
    }

    /** The noun, alone or as one that is known (verksamhetsplan, verksamhetsplanen). */
    static Pattern noun(String noun) {
        return pattern("\\b" + noun + WORDS.getString("noun-endings") + "\\b");
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
