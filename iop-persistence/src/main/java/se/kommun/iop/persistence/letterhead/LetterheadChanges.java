package se.kommun.iop.persistence.letterhead;

import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.kommun.iop.domain.paper.LetterheadChange;
import se.kommun.iop.persistence.column.Columns;

/** Adds a change with its file, all or nothing. */
@Component
class LetterheadChanges {

    private final JdbcClient jdbc;
    private final Columns columns;
    private final LetterheadFiles files;

    LetterheadChanges(JdbcClient jdbc, Columns columns, LetterheadFiles files) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.files = files;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another has made the change with that number */
    @Transactional
    public void add(LetterheadChange.Used change, byte[] content) {
        files.keep(change.file(), content);
        add(new LetterheadChangeRow(
                change.department(),
                change.number(),
                change.fileName(),
                columns.hex(change.file()),
                change.by(),
                columns.time(change.at())));
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another has made the change with that number */
    @Transactional
    public void add(LetterheadChange.Removed change) {
        add(new LetterheadChangeRow(
                change.department(), change.number(), null, null, change.by(), columns.time(change.at())));
    }

    private void add(LetterheadChangeRow row) {
        jdbc.sql("""
                        insert into letterhead_change
                            (department, number, file_name, file_hash, changed_by, changed_at)
                        values (:department, :number, :fileName, :fileHash, :changedBy, :changedAt)
                        """).paramSource(new SimplePropertySqlParameterSource(row)).update();
    }
}
