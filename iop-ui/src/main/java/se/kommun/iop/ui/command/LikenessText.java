package se.kommun.iop.ui.command;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.reports.likeness.Likeness;

/** What is another in an altered file than in the one that left, in sentences. */
record LikenessText(Desk desk) {

    /** More places than these are counted and not told. */
    private static final int TOLD = 10;

    private static final int PARTS = 5;

    /** A longer text is told from a little before where it differs. */
    private static final int LONGEST = 80;

    private static final int BEFORE = 20;

    void print(Optional<Likeness> likeness) {
        switch (likeness.orElseGet(Likeness.Unreadable::new)) {
            case Likeness.Repacked() -> desk.answer("verify.repacked");
            case Likeness.SaysTheSame(var parts) ->
                desk.answer(
                        "verify.says-the-same",
                        String.join(", ", parts.subList(0, Math.min(PARTS, parts.size()))),
                        Math.max(0, parts.size() - PARTS));
            case Likeness.Differs(var differences) -> differs(differences);
            case Likeness.Unreadable() -> {
                desk.answer("verify.altered");
                desk.answer("verify.not-compared");
            }
        }
    }

    private void differs(List<Likeness.Difference> differences) {
        desk.answer("verify.altered");
        differences.stream().limit(TOLD).map(this::said).forEach(one -> desk.answer("verify.line", one));
        if (differences.size() > TOLD) {
            desk.answer("verify.line", desk.say("verify.more-differences", differences.size() - TOLD));
        }
    }

    private String said(Likeness.Difference one) {
        int from = Math.max(0, common(one.before(), one.now()) - BEFORE);
        var place = one.place().isEmpty() ? desk.say("verify.beginning") : one.place();
        return desk.say("verify.difference", place, shortened(one.now(), from), shortened(one.before(), from));
    }

    private String shortened(String text, int from) {
        if (text.isEmpty()) {
            return desk.say("verify.nothing");
        }
        if (text.length() <= LONGEST) {
            return text.chars().anyMatch(Character::isLetter) ? desk.say("verify.quoted", text) : text;
        }
        int start = Math.min(from, text.length());
        int end = Math.min(text.length(), start + LONGEST);
        return desk.say(
                "verify.quoted",
                (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : ""));
    }

    private static int common(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
