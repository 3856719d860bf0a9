package se.kommun.iop.batch.attendanceimport;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.LockChange;
import se.kommun.iop.domain.observation.LockHistory;
import se.kommun.iop.domain.observation.MonthLocks;

/** Locked months without a database. */
final class LocksInMemory implements MonthLocks {

    private final Map<Code, LockHistory> byAgreement = new HashMap<>();

    @Override
    public synchronized LockHistory of(Code agreement) {
        return byAgreement.getOrDefault(agreement, new LockHistory(List.of()));
    }

    @Override
    public synchronized void lock(Code agreement, YearMonth month, String by, Instant at) {
        keep(agreement, new LockChange.Locked(month, by, at));
    }

    @Override
    public synchronized void unlock(Code agreement, YearMonth month, String by, Instant at, String reason) {
        keep(agreement, new LockChange.Unlocked(month, by, at, reason));
    }

    private void keep(Code agreement, LockChange change) {
        var before = of(agreement);
        if (before.isLocked(change.month()) != change instanceof LockChange.Locked) {
            byAgreement.put(
                    agreement,
                    new LockHistory(Stream.concat(Stream.of(change), before.changes().stream())
                            .toList()));
        }
    }
}
