package se.kommun.iop.ui.assessment;

import java.time.LocalDate;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.assessment.Assessed;
import se.kommun.iop.ui.frame.Words;

/**
 * The text of the agreement that is judged today: the draft of its day, or the document of its day.
 *
 * @param label how it is called where a judgement tells what it was about
 */
record JudgedText(LocalDate day, String label) {

    static JudgedText of(Agreement agreement) {
        var identity = agreement.identity();
        var day = identity.draftOf().orElse(identity.documentDate());
        var key = identity.draftOf().isPresent() ? "assessments.of.draft" : "assessments.of.document";
        return new JudgedText(day, Words.say(key, day.toString()));
    }

    /** Whether the judgement was about another text than this one: it is known by its day. */
    boolean isOtherThanThatOf(Assessed judgement) {
        return !judgement.text().contains(day.toString());
    }
}
