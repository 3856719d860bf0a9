package se.kommun.iop.reports.memorandum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.reports.word.FixedSpaces;

/** What the committee is to decide, one point after the other (att-satser). */
record Proposal(List<String> typed, String committee, Phrasebook phrases) {

    /** Each begins with a small <i>att</i>; the last one ends the sentence. */
    List<String> points() {
        var points = new ArrayList<>(typed.stream().map(this::begun).toList());
        var last = points.removeLast();
        points.add(last.endsWith(".") ? last : last + ".");
        return points;
    }

    /** The same in one sentence. */
    String again() {
        var plain = points().stream()
                .map(point -> point.replaceFirst("[.,;]\\s*$", ""))
                .toList();
        return phrases.say("summary.proposed", committee, String.join(" " + phrases.say("and-finally") + " ", plain));
    }

    /** Whether somebody has already written what the committee is proposed to decide. */
    boolean isIn(String summary) {
        return summary.toLowerCase(Locale.ROOT).contains(phrases.say("summary.proposed.word"));
    }

    private String begun(String point) {
        var that = phrases.say("that") + " ";
        var fixed = FixedSpaces.in(point);
        return fixed.regionMatches(true, 0, that, 0, that.length())
                ? that + fixed.substring(that.length())
                : that + fixed;
    }
}
