package se.kommun.iop.persistence.observation;

import java.time.Instant;
import java.time.YearMonth;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.LockChange;
import se.kommun.iop.domain.observation.LockHistory;
import se.kommun.iop.domain.observation.MonthLocks;
import se.kommun.iop.persistence.column.Columns;

/** The register of locked months on SQL. Whoever locks has the ledger alone, so that nobody is half-way through a change. */
@Repository
class JdbcMonthLocks implements MonthLocks {

    private final JdbcClient jdbc;
    private final Columns columns;
    private final Ledger ledger;

    JdbcMonthLocks(JdbcClient jdbc, Columns columns, Ledger ledger) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.ledger = ledger;
    }

    @Override
    public LockHistory of(Code agreement) {
        return new LockHistory(jdbc
                .sql("select * from month_lock where agreement = :agreement order by position desc")
                .param("agreement", agreement.text())
                .query(new SimplePropertyRowMapper<>(MonthLockRow.class))
                .list()
                .stream()
                .map(JdbcMonthLocks::change)
                .toList());
    }

    @Override
    public void lock(Code agreement, YearMonth month, String by, Instant at) {
        keep(agreement, new LockChange.Locked(month, by, at));
    }

    @Override
    public void unlock(Code agreement, YearMonth month, String by, Instant at, String reason) {
        keep(agreement, new LockChange.Unlocked(month, by, at, reason));
    }

    private void keep(Code agreement, LockChange change) {
        boolean locks = change instanceof LockChange.Locked;
        var reason = change instanceof LockChange.Unlocked unlocked ? unlocked.reason() : "";
        ledger.alone(
                agreement,
                () -> of(agreement).isLocked(change.month()) == locks
                        ? 0
                        : jdbc.sql("""
                                        insert into month_lock
                                            (agreement, of_month, locked, changed_by, changed_at, reason)
                                        values (:agreement, :ofMonth, :locked, :changedBy, :changedAt, :reason)
                                        """)
                                .paramSource(new SimplePropertySqlParameterSource(new MonthLockRow(
                                        agreement.text(),
                                        change.month().atDay(1),
                                        locks,
                                        change.by(),
                                        columns.time(change.at()),
                                        reason)))
                                .update());
    }

    private static LockChange change(MonthLockRow row) {
        var month = YearMonth.from(row.ofMonth());
        var at = row.changedAt().toInstant();
        return row.locked()
                ? new LockChange.Locked(month, row.changedBy(), at)
                : new LockChange.Unlocked(month, row.changedBy(), at, row.reason());
    }
}
