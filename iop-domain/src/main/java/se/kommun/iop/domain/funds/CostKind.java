package se.kommun.iop.domain.funds;

import se.kommun.iop.domain.code.Code;

/**
 * A kind of cost (kostnadsslag) and what the agreement says about it.
 *
 * @param clause where the agreement allows or forbids it; for a doubtful kind, the clause that leaves the doubt
 */
public record CostKind(Code code, String name, Nature nature, Ruling ruling, String clause) {

    public enum Nature {
        /** lön */
        WAGES,
        /** sociala avgifter */
        SOCIAL_FEES,
        /** anything else */
        OTHER
    }

    public enum Ruling {
        /** The money may be used for it. */
        ELIGIBLE,
        /** The money must not be used for it. */
        REFUSED,
        /** Not plainly one or the other: a person judges each line, with a reason. */
        JUDGED
    }
}
