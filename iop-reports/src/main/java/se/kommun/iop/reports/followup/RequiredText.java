package se.kommun.iop.reports.followup;

import java.util.List;
import java.util.Locale;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.paper.AskedText;

/**
 * A text that only a person can write. The paper is a draft until every one is there.
 *
 * @param point what an {@link se.kommun.iop.domain.followup.Answer} to it says as its point
 * @param about what it says as its about
 * @param label what is asked for
 */
public record RequiredText(Code point, Code about, String label) {

    public static final Code SUMMARY = AskedText.SUMMARY;

    public static final Code MEETING = AskedText.MEETING;

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
        return AskedText.of(agreement, followUp).stream()
                .map(asked -> new RequiredText(
                        asked.point(),
                        asked.about(),
                        label(asked.point(), asked.about(), agreement, followUp, phrases)))
                .toList();
    }

    private static String label(Code point, Code about, Agreement agreement, FollowUp followUp, Phrasebook phrases) {
        var goal = agreement.purpose().goals().stream()
                .filter(one -> one.code().equals(about))
                .findFirst();
        return followUp.points().stream()
                .filter(one -> one.code().equals(point))
                .map(one -> one.content() == FollowUp.Content.GOALS && goal.isPresent()
                        ? phrases.say("goal.asked", goal.get().text())
                        : phrases.say("asked." + one.content().name(), Texts.heading(one)))
                .findFirst()
                .orElseGet(() -> phrases.say(point + ".asked"));
    }

    static List<RequiredText> missing(CaseFile file, FollowUp followUp, Locale locale) {
        return of(file.agreement(), followUp, locale).stream()
                .filter(text -> file.answer(followUp.code(), text.point(), text.about())
                        .filter(answer -> !answer.text().isBlank())
                        .isEmpty())
                .toList();
    }
}
