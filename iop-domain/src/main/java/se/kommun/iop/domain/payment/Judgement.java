package se.kommun.iop.domain.payment;

import se.kommun.iop.domain.condition.Explanation;

/** Whether an instalment may be invoiced, and why. */
public sealed interface Judgement {

    Instalment instalment();

    Explanation because();

    /** Its condition is met (får faktureras). */
    record Payable(Instalment instalment, Explanation because) implements Judgement {}

    /** Something is missing (får inte faktureras ännu). */
    record Blocked(Instalment instalment, Explanation because) implements Judgement {}
}
