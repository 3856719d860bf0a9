package se.kommun.iop.reports.agreementtext;

import java.util.Arrays;
import java.util.Locale;
import se.kommun.iop.domain.language.Phrasebook;

/** The sentences that an agreement is composed of, in Swedish and English beside this class. */
final class Texts {

    private Texts() {}

    static Phrasebook in(Locale locale) {
        return Phrasebook.of(Texts.class.getPackageName() + ".texts", locale, Texts.class.getClassLoader());
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** In the middle of a sentence: a committee or a department loses its capital, any other name keeps it. */
    static String inside(String name, Phrasebook phrases) {
        boolean isCommon = Arrays.stream(phrases.say("common-endings").split(","))
                .anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith(ending));
        return isCommon ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    /** Ends as a sentence does. */
    static String sentence(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() || ".:!?".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
                ? stripped
                : stripped + ".";
    }
}
