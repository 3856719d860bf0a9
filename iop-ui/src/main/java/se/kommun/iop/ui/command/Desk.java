package se.kommun.iop.ui.command;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import se.kommun.iop.batch.reading.FindingTexts;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Wording;

/**
 * What every command works at: where it answers, in which language, and what day it is.
 *
 * @param out answers
 * @param err why there is no answer
 */
record Desk(PrintStream out, PrintStream err, Locale locale, Clock clock) {

    static final String BUNDLE = "se.kommun.iop.ui.command.command";

    String say(String key, Object... arguments) {
        return phrases().say(key, arguments);
    }

    void answer(String key, Object... arguments) {
        out.println(say(key, arguments));
    }

    Wording wording() {
        return Wording.of(locale);
    }

    Phrasebook phrases() {
        return Phrasebook.of(BUNDLE, locale, Desk.class.getClassLoader());
    }

    FindingTexts findings() {
        return FindingTexts.in(locale);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What to say about a failure of ours. Its own words may quote a cell, so they are never said. */
    Stop incident(Throwable failure) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        return Stop.ourFault(say("incident", number, failure.getClass().getSimpleName()));
    }
}
