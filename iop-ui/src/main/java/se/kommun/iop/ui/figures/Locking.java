package se.kommun.iop.ui.figures;

import java.time.Clock;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.LockHistory;
import se.kommun.iop.domain.observation.MonthLocks;

/** Locks months and unlocks them, with who and when. */
@Component
class Locking {

    private final MonthLocks locks;
    private final Clock clock;

    Locking(MonthLocks locks, Clock clock) {
        this.locks = locks;
        this.clock = clock;
    }

    LockHistory history(Code agreement) {
        return locks.of(agreement);
    }

    void lock(Code agreement, YearMonth month, String by) {
        locks.lock(agreement, month, by, clock.instant());
    }

    void unlock(Code agreement, YearMonth month, String by, String reason) {
        locks.unlock(agreement, month, by, clock.instant(), reason);
    }
}
