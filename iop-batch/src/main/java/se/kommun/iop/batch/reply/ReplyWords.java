package se.kommun.iop.batch.reply;

import java.util.Locale;
import se.kommun.iop.domain.language.Phrasebook;

/** The sentences of this package in one language. */
final class ReplyWords {

    private ReplyWords() {}

    static Phrasebook in(Locale locale) {
        return Phrasebook.of("se.kommun.iop.batch.reply.reply", locale, ReplyWords.class.getClassLoader());
    }
}
