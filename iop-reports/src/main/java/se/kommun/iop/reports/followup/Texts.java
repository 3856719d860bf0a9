package se.kommun.iop.reports.followup;

import java.util.Locale;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.language.Phrasebook;

/** The paper's own sentences, which stand beside this class in Swedish and English. */
final class Texts {

    private Texts() {}

    static Phrasebook in(Locale locale) {
        return Phrasebook.of("se.kommun.iop.reports.followup.texts", locale, Texts.class.getClassLoader());
    }

    /** A point as a heading: as the agreement words it, without the full stop of its list. */
    static String heading(FollowUp.Point point) {
        var text = point.text().strip();
        return text.endsWith(".") && text.length() > 1 ? text.substring(0, text.length() - 1) : text;
    }

    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
