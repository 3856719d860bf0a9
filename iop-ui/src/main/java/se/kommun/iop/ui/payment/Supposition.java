package se.kommun.iop.ui.payment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Payments;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.ui.frame.Words;

/** A day, and what would be known on it besides what is (antagande). Nothing of it is kept. */
record Supposition(LocalDate day, Collection<Condition> met) {

    boolean isNone(LocalDate today) {
        return day.equals(today) && met.isEmpty();
    }

    Payments payments(Payments known) {
        return known.supposing(facts());
    }

    String said(Agreement agreement) {
        return met.isEmpty()
                ? Words.say("what-if.day", day)
                : Words.say(
                        "what-if.facts",
                        day,
                        met.stream()
                                .map(one -> one.explain(new Evidence(facts()), agreement, day)
                                        .sentence())
                                .map(Words::say)
                                .toList());
    }

    private List<Evidence.Fact> facts() {
        return met.stream().flatMap(one -> one.shownOn(day).stream()).toList();
    }
}
