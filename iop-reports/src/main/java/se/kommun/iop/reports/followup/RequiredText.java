package se.kommun.iop.reports.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.FollowUp;

/**
 * A text that only a person can write. The paper is a draft until every one is there.
 *
 * @param point what an {@link se.kommun.iop.domain.followup.Answer} to it says as its point
 * @param about what it says as its about
 * @param label what is asked for
 */
public record RequiredText(Code point, Code about, String label) {

    /** The text that stands first in the paper; the agreement's own list does not ask for it. */
    public static final Code SUMMARY = new Code("summary");

    /** When a meeting was held and who was there; asked for only where that has not been noted as a fact. */
    public static final Code MEETING = new Code("meeting");

    /** The key of its place in the paper. */
    public String key() {
        return key(point, about);
    }

    static String key(Code point, Code about) {
        return point.text() + "/" + about.text();
    }

    /** All texts that the follow-up asks for, in the paper's order. */
    public static List<RequiredText> of(Agreement agreement, FollowUp followUp, Locale locale) {
        var phrases = Texts.in(locale);
        var texts = new ArrayList<RequiredText>();
        if (followUp.form() == FollowUp.Form.MEETING && !isNoted(agreement, followUp)) {
            texts.add(new RequiredText(MEETING, MEETING, phrases.say("meeting.asked")));
        }
        texts.add(new RequiredText(SUMMARY, SUMMARY, phrases.say("summary.asked")));
        for (var point : followUp.points()) {
            var goals = agreement.purpose().goals();
            if (point.content() == FollowUp.Content.GOALS && !goals.isEmpty()) {
                goals.forEach(goal ->
                        texts.add(new RequiredText(point.code(), goal.code(), phrases.say("goal.asked", goal.text()))));
            } else {
                texts.add(new RequiredText(
                        point.code(),
                        point.code(),
                        phrases.say("asked." + point.content().name(), Texts.heading(point))));
            }
        }
        return texts;
    }

    private static boolean isNoted(Agreement agreement, FollowUp followUp) {
        return agreement.progress(followUp).meetings().stream()
                .anyMatch(
                        meeting -> !meeting.isPlan() && !meeting.participants().isEmpty());
    }

    static List<RequiredText> missing(CaseFile file, FollowUp followUp, Locale locale) {
        return of(file.agreement(), followUp, locale).stream()
                .filter(text -> file.answer(followUp.code(), text.point(), text.about())
                        .filter(answer -> !answer.text().isBlank())
                        .isEmpty())
                .toList();
    }
}
