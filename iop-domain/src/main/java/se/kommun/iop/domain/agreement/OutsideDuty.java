package se.kommun.iop.domain.agreement;

import java.util.OptionalInt;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Due;

/**
 * Something to do that the agreement itself does not say, but law, policy or practice does. It is never a condition of the
 * agreement.
 *
 * @param owner who does it, by role or organ
 * @param everyYears how many years lie between two times; empty when it is done once
 * @param source where it is said, or what it is assumed from
 */
public record OutsideDuty(
        Code code, String text, String owner, Due due, Basis basis, OptionalInt everyYears, String source) {

    /** @throws IllegalArgumentException if it would come back within no time at all */
    public OutsideDuty {
        if (everyYears.isPresent() && everyYears.getAsInt() < 1) {
            throw new IllegalArgumentException("What comes back does so after a year or more");
        }
    }

    public enum Basis {
        /** lag och föreskrift */
        LAW,
        /** policy, plan och riktlinje */
        POLICY,
        /** praxis */
        PRACTICE
    }
}
