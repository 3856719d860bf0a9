package se.kommun.iop.persistence.agreement;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementPart;
import se.kommun.iop.domain.agreement.Agreements.SaveReply;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.persistence.column.Columns;

/** Adds a version to an agreement, all or nothing. */
@Component
class AgreementVersions {

    private final JdbcClient jdbc;
    private final AgreementRows rows;
    private final Columns columns;
    private final Definitions definitions;

    AgreementVersions(JdbcClient jdbc, AgreementRows rows, Columns columns, Definitions definitions) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.columns = columns;
        this.definitions = definitions;
    }

    Optional<VersionedDefinition> version(String code, int number) {
        return jdbc.sql("""
                        select version, definition from agreement_version
                        where agreement = :code and version = :number
                        """)
                .param("code", code)
                .param("number", number)
                .query(VersionedDefinition.class)
                .optional();
    }

    Optional<VersionedDefinition> current(String code) {
        return jdbc.sql("""
                        select a.version, v.definition from agreement a
                        join agreement_version v on v.agreement = a.code and v.version = a.version
                        where a.code = :code
                        """)
                .param("code", code)
                .query(VersionedDefinition.class)
                .optional();
    }

    /** The agreement that has this case number. */
    Optional<Code> holderOf(String caseNumber) {
        return jdbc.sql("select code from agreement where case_number = :number")
                .param("number", caseNumber)
                .query(String.class)
                .optional()
                .map(Code::new);
    }

    Optional<SaveReply> caseNumberTaken(Agreement agreement) {
        return agreement
                .identity()
                .caseNumber()
                .map(CaseNumber::written)
                .flatMap(this::holderOf)
                .filter(holder -> !holder.equals(agreement.code()))
                .map(SaveReply.CaseNumberTaken::new);
    }

    /** @throws OptimisticLockingFailureException if another version is there than the one the change began with */
    @Transactional
    SaveReply save(Agreement agreement, int began, String by, Instant at, String reason) {
        var now = current(agreement.code().text());
        if (now.isPresent() && now.get().version() != began) {
            throw new OptimisticLockingFailureException("The agreement was saved by another after version " + began);
        }
        return save(agreement, by, at, reason);
    }

    /**
     * @throws OptimisticLockingFailureException if another version was saved at the same moment
     * @throws org.springframework.dao.DuplicateKeyException if the same agreement was added at the same moment, or another
     *     with the same case number
     */
    @Transactional
    SaveReply save(Agreement agreement, String by, Instant at, String reason) {
        var taken = caseNumberTaken(agreement);
        if (taken.isPresent()) {
            return taken.get();
        }
        var before = current(agreement.code().text());
        if (before.isEmpty()) {
            insert(rows.toRow(agreement, 1));
            keep(agreement, 1, Arrays.asList(AgreementPart.values()), by, at, reason);
            return new SaveReply.Added();
        }
        int version = before.get().version();
        var parts = AgreementPart.differing(definitions.read(before.get().definition()), agreement);
        if (parts.isEmpty()) {
            return new SaveReply.Unchanged();
        }
        update(rows.toRow(agreement, version + 1), version);
        keep(agreement, version + 1, parts, by, at, reason);
        return new SaveReply.Replaced(parts);
    }

    private void insert(AgreementRow row) {
        jdbc.sql("""
                        insert into agreement (code, version, case_number, subject, committee, municipality,
                            term_from, term_through)
                        values (:code, :version, :caseNumber, :subject, :committee, :municipality,
                            :termFrom, :termThrough)
                        """).paramSource(new SimplePropertySqlParameterSource(row)).update();
    }

    private void update(AgreementRow row, int before) {
        int found = jdbc.sql("""
                        update agreement set version = :version, case_number = :caseNumber, subject = :subject,
                            committee = :committee, municipality = :municipality,
                            term_from = :termFrom, term_through = :termThrough
                        where code = :code and version = :version - 1
                        """)
                .paramSource(new SimplePropertySqlParameterSource(row))
                .update();
        if (found == 0) {
            throw new OptimisticLockingFailureException("The agreement was saved by another after version " + before);
        }
    }

    private void keep(
            Agreement agreement, int version, List<AgreementPart> parts, String by, Instant at, String reason) {
        jdbc.sql("""
                        insert into agreement_version (agreement, version, definition, parts, saved_by, saved_at,
                            reason)
                        values (:agreement, :version, :definition, :parts, :by, :at, :reason)
                        """)
                .param("agreement", agreement.code().text())
                .param("version", version)
                .param("definition", definitions.write(agreement))
                .param("parts", rows.names(parts))
                .param("by", by)
                .param("at", columns.time(at))
                .param("reason", reason)
                .update();
    }
}
