package se.kommun.iop.persistence.letterhead;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.paper.DepartmentLetterheads;
import se.kommun.iop.domain.paper.LetterheadChange;
import se.kommun.iop.domain.paper.LetterheadHistory;
import se.kommun.iop.persistence.column.Columns;

/** The register of departments' letterheads on SQL. */
@Repository
class JdbcDepartmentLetterheads implements DepartmentLetterheads {

    private final JdbcClient jdbc;
    private final Columns columns;
    private final LetterheadFiles files;
    private final LetterheadChanges changes;

    JdbcDepartmentLetterheads(JdbcClient jdbc, Columns columns, LetterheadFiles files, LetterheadChanges changes) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.files = files;
        this.changes = changes;
    }

    @Override
    public LetterheadHistory history() {
        return new LetterheadHistory(jdbc
                .sql("select * from letterhead_change order by position desc")
                .query(new SimplePropertyRowMapper<>(LetterheadChangeRow.class))
                .list()
                .stream()
                .map(this::change)
                .toList());
    }

    @Override
    public Optional<LetterheadChange.Used> inUse(String department) {
        return jdbc.sql("select * from letterhead_change where department = :department order by number desc limit 1")
                .param("department", department)
                .query(new SimplePropertyRowMapper<>(LetterheadChangeRow.class))
                .optional()
                .map(this::change)
                .filter(LetterheadChange.Used.class::isInstance)
                .map(LetterheadChange.Used.class::cast);
    }

    @Override
    public Optional<byte[]> file(Fingerprint file) {
        return files.find(file);
    }

    @Override
    public boolean use(LetterheadChange.Used change, byte[] content) {
        return alone(() -> changes.add(change, content));
    }

    @Override
    public boolean remove(LetterheadChange.Removed change) {
        return alone(() -> changes.add(change));
    }

    private static boolean alone(Runnable change) {
        try {
            change.run();
            return true;
        } catch (DuplicateKeyException beaten) {
            return false;
        }
    }

    private LetterheadChange change(LetterheadChangeRow row) {
        var at = columns.instant(row.changedAt());
        return row.fileName() == null || row.fileHash() == null
                ? new LetterheadChange.Removed(row.department(), row.number(), row.changedBy(), at)
                : new LetterheadChange.Used(
                        row.department(),
                        row.number(),
                        row.fileName(),
                        columns.fingerprint(row.fileHash()),
                        row.changedBy(),
                        at);
    }
}
