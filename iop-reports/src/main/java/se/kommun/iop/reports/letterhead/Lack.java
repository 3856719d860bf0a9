package se.kommun.iop.reports.letterhead;

import java.util.List;
import java.util.Locale;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;

/**
 * Something that keeps a template from being used as a letterhead.
 *
 * @param arguments what the sentence about it names
 */
public record Lack(Kind kind, List<Object> arguments) {

    public enum Kind {
        UNREADABLE,
        TOO_LARGE,
        TOO_MUCH,
        LOCKED,
        OLD_FORMAT,
        MACROS,
        STYLES,
        CONTRAST,
        OUTSIDE_PICTURE,
        NARROW
    }

    public Lack {
        arguments = List.copyOf(arguments);
    }

    static Lack of(Kind kind, Object... arguments) {
        return new Lack(kind, List.of(arguments));
    }

    /** What is wrong, and how to mend it. */
    public String told(Locale locale) {
        return phrases(locale).say(Sentence.of(kind.name(), arguments.toArray()));
    }

    static Phrasebook phrases(Locale locale) {
        return Phrasebook.of("se.kommun.iop.reports.letterhead.lacks", locale, Lack.class.getClassLoader());
    }
}
