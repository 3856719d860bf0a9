package se.kommun.iop.domain.observation;

import java.time.Instant;
import java.time.YearMonth;

/** A month was locked, or unlocked again (månadslås). Every one of them is kept. */
public sealed interface LockChange {

    YearMonth month();

    String by();

    Instant at();

    /** From now on nothing that counts in the month may change. */
    record Locked(YearMonth month, String by, Instant at) implements LockChange {}

    /** What counts in the month may change again, and here is why it has to. */
    record Unlocked(YearMonth month, String by, Instant at, String reason) implements LockChange {

        /** @throws IllegalArgumentException without a reason */
        public Unlocked {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("A month is not unlocked without a reason");
            }
        }
    }
}
