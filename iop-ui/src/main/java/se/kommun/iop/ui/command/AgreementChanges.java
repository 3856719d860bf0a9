package se.kommun.iop.ui.command;

import java.util.List;
import java.util.Locale;
import se.kommun.iop.domain.difference.Change;
import se.kommun.iop.domain.difference.DifferenceWording;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.paper.Verification;

/** What has been changed or noted in an agreement since a paper was made. */
record AgreementChanges(Desk desk, Verification verification) {

    /** The screens' own names for the parts of an agreement. */
    private static final String PARTS = "se.kommun.iop.ui.words";

    private static final int LONG = 200;

    List<String> told() {
        var parts = Phrasebook.of(PARTS, desk.locale(), AgreementChanges.class.getClassLoader());
        var wording = DifferenceWording.of(desk.locale(), verification.figures().agreement());
        return verification.agreement().changes().stream()
                .map(change -> desk.say(
                        "verify.agreement",
                        where(change, parts, wording),
                        orNothing(wording.before(change)),
                        orNothing(wording.after(change))))
                .toList();
    }

    private static String where(Change change, Phrasebook parts, DifferenceWording wording) {
        var part = parts.say(
                "part." + change.part().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var within = wording.where(change);
        return within.isEmpty() ? part : part + " \u203a " + within;
    }

    private String orNothing(String text) {
        if (text.isEmpty()) {
            return desk.say("verify.nothing");
        }
        return text.length() > LONG ? text.substring(0, LONG) + "\u2026" : text;
    }
}
