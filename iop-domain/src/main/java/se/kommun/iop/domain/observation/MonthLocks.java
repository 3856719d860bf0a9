package se.kommun.iop.domain.observation;

import java.time.Instant;
import java.time.YearMonth;
import se.kommun.iop.domain.code.Code;

/** Which months of an agreement are locked (låsta månader): while one is, nothing that counts in it changes. */
public interface MonthLocks {

    LockHistory of(Code agreement);

    /** Locks the month. One that is locked already stays as it is. */
    void lock(Code agreement, YearMonth month, String by, Instant at);

    /**
     * Unlocks the month. One that is not locked stays as it is.
     *
     * @throws IllegalArgumentException without a reason
     */
    void unlock(Code agreement, YearMonth month, String by, Instant at, String reason);
}
