package se.kommun.iop.persistence.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.kommun.iop.domain.obligation.CalendarFeeds;
import se.kommun.iop.domain.obligation.FeedSecret;
import se.kommun.iop.domain.obligation.SharedCalendar;
import se.kommun.iop.domain.obligation.SharedCalendar.Revocation;
import se.kommun.iop.domain.obligation.WheelScope;
import se.kommun.iop.persistence.column.Columns;

/** The register of calendars on SQL. */
@Repository
class JdbcCalendarFeeds implements CalendarFeeds {

    private final JdbcClient jdbc;
    private final Columns columns;

    JdbcCalendarFeeds(JdbcClient jdbc, Columns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    @Override
    public List<SharedCalendar> all() {
        return jdbc
                .sql("select * from calendar_feed order by created_at desc, id")
                .query(new SimplePropertyRowMapper<>(CalendarFeedRow.class))
                .list()
                .stream()
                .map(this::calendar)
                .toList();
    }

    @Override
    public Optional<SharedCalendar> open(FeedSecret secret) {
        return jdbc.sql("select * from calendar_feed where secret_hash = :hash and revoked_at is null")
                .param("hash", secret.hash())
                .query(new SimplePropertyRowMapper<>(CalendarFeedRow.class))
                .optional()
                .map(this::calendar);
    }

    @Override
    @Transactional
    public void keep(SharedCalendar calendar, FeedSecret secret) {
        jdbc.sql("""
                        insert into calendar_feed (id, secret_hash, title, scope, scope_name, created_by, created_at)
                        values (:id, :secretHash, :title, :scope, :scopeName, :createdBy, :createdAt)
                        """)
                .paramSource(new SimplePropertySqlParameterSource(new CalendarFeedRow(
                        calendar.id(),
                        secret.hash(),
                        calendar.title(),
                        calendar.scope().kind().name(),
                        calendar.scope().name(),
                        calendar.madeBy(),
                        columns.time(calendar.madeAt()),
                        null,
                        null)))
                .update();
    }

    @Override
    @Transactional
    public void revoke(UUID id, String by, Instant at) {
        jdbc.sql("""
                        update calendar_feed set revoked_by = :by, revoked_at = :at
                        where id = :id and revoked_at is null
                        """)
                .param("by", by)
                .param("at", columns.time(at))
                .param("id", id)
                .update();
    }

    private SharedCalendar calendar(CalendarFeedRow row) {
        return new SharedCalendar(
                row.id(),
                row.title(),
                new WheelScope(WheelScope.Kind.valueOf(row.scope()), row.scopeName()),
                row.createdBy(),
                columns.instant(row.createdAt()),
                Optional.ofNullable(row.revokedAt())
                        .map(at -> new Revocation(String.valueOf(row.revokedBy()), columns.instant(at))));
    }
}
