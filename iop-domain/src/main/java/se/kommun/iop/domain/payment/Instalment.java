package se.kommun.iop.domain.payment;

import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.condition.Names;
import se.kommun.iop.domain.money.Money;

/**
 * One part of the money (delbetalning) as the agreement sets it.
 *
 * @param period the days that the money is for
 * @param condition all that the agreement asks before it may be invoiced, and nothing more
 * @param clause where the agreement says so
 * @param issuer the party that issues the invoice; empty while the agreement does not say
 */
public record Instalment(
        int number, Money amount, Period period, Condition condition, String clause, Optional<Code> issuer) {

    /** Payable if its condition is met on the day, otherwise blocked; both with the explanation. */
    public Judgement judge(Evidence evidence, Names names, LocalDate today) {
        var explanation = condition.explain(evidence, names, today);
        return explanation.met() ? new Judgement.Payable(this, explanation) : new Judgement.Blocked(this, explanation);
    }
}
