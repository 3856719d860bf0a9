package se.kommun.iop.domain.observation;

import java.math.BigDecimal;

/**
 * What was reported about a place and a day. There is no state for <i>missing</i>: that is the absence of an observation,
 * and never a zero.
 */
public sealed interface Reported {

    /** A figure, 0 included: open, and this many. Never negative. */
    record Counted(BigDecimal value) implements Reported {

        /** @throws IllegalArgumentException below zero */
        public Counted {
            if (value.signum() < 0) {
                throw new IllegalArgumentException("A count is never below zero");
            }
            value = value.stripTrailingZeros();
            if (value.scale() < 0) {
                value = value.setScale(0);
            }
        }

        public static Counted of(long value) {
            return new Counted(BigDecimal.valueOf(value));
        }
    }

    /** The occasion was called off (inställt). */
    record Cancelled() implements Reported {}

    /** The place was not open (stängt). */
    record Closed() implements Reported {}
}
