package se.kommun.iop.persistence.unsaved;

import java.time.Instant;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kommun.iop.domain.unsaved.UnsavedForm;
import se.kommun.iop.domain.unsaved.UnsavedForms;
import se.kommun.iop.persistence.column.Columns;

/** The register of what has been typed and not saved, on SQL. */
@Repository
class JdbcUnsavedForms implements UnsavedForms {

    private final JdbcClient jdbc;
    private final Columns columns;

    JdbcUnsavedForms(JdbcClient jdbc, Columns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    @Override
    public List<UnsavedForm> of(String by, String about) {
        return jdbc
                .sql("""
                        select * from unsaved_form where typed_by = :by and about = :about
                        order by typed_at desc, form
                        """)
                .param("by", by)
                .param("about", about)
                .query(new SimplePropertyRowMapper<>(UnsavedFormRow.class))
                .list()
                .stream()
                .map(this::form)
                .toList();
    }

    /** One statement each, and no transaction around them: of two windows at the same moment, the later one counts. */
    @Override
    public void keep(UnsavedForm form) {
        var row = new UnsavedFormRow(
                form.by(),
                form.about(),
                form.form(),
                form.began(),
                TypedTexts.write(form.typed()),
                columns.time(form.at()));
        if (update(row) == 0) {
            try {
                insert(row);
            } catch (DuplicateKeyException another) {
                update(row);
            }
        }
    }

    private int update(UnsavedFormRow row) {
        return jdbc.sql("""
                        update unsaved_form set began = :began, typed = :typed, typed_at = :typedAt
                        where typed_by = :typedBy and about = :about and form = :form
                        """)
                .paramSource(new SimplePropertySqlParameterSource(row))
                .update();
    }

    private void insert(UnsavedFormRow row) {
        jdbc.sql("""
                        insert into unsaved_form (typed_by, about, form, began, typed, typed_at)
                        values (:typedBy, :about, :form, :began, :typed, :typedAt)
                        """).paramSource(new SimplePropertySqlParameterSource(row)).update();
    }

    @Override
    public void forget(String by, String about, String form) {
        jdbc.sql("delete from unsaved_form where typed_by = :by and about = :about and form = :form")
                .param("by", by)
                .param("about", about)
                .param("form", form)
                .update();
    }

    @Override
    public void forgetBefore(Instant at) {
        jdbc.sql("delete from unsaved_form where typed_at < :at")
                .param("at", columns.time(at))
                .update();
    }

    private UnsavedForm form(UnsavedFormRow row) {
        return new UnsavedForm(
                row.typedBy(),
                row.about(),
                row.form(),
                row.began(),
                TypedTexts.read(row.typed()),
                columns.instant(row.typedAt()));
    }
}
