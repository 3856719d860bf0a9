package se.kommun.iop.persistence.agreement;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementChange;
import se.kommun.iop.domain.agreement.AgreementVersion;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.code.Code;

/** The register of agreements on SQL. */
@Repository
class JdbcAgreements implements Agreements {

    private final JdbcClient jdbc;
    private final AgreementRows rows;
    private final Definitions definitions;
    private final AgreementVersions versions;

    JdbcAgreements(JdbcClient jdbc, AgreementRows rows, Definitions definitions, AgreementVersions versions) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.definitions = definitions;
        this.versions = versions;
    }

    /** Sorted here and not by the database: its idea of the alphabet depends on how it was installed. */
    @Override
    public List<Agreement> all() {
        var swedish = Collator.getInstance(Locale.of("sv"));
        Comparator<String> alphabet = swedish::compare;
        return jdbc.sql("""
                        select v.definition from agreement a
                        join agreement_version v on v.agreement = a.code and v.version = a.version
                        """).query((row, number) -> definitions.read(row.getString("definition"))).list().stream()
                .sorted(Comparator.comparing((Agreement one) -> one.identity().committee(), alphabet)
                        .thenComparing(one -> one.identity().title(), alphabet)
                        .thenComparing(Agreement::code))
                .toList();
    }

    @Override
    public Optional<Agreement> find(Code code) {
        return versions.current(code.text())
                .map(VersionedDefinition::definition)
                .map(definitions::read);
    }

    @Override
    public Optional<Agreement> findKnownAs(String name) {
        return versions.holderOf(name.strip())
                .or(() -> Optional.of(name.strip()).filter(Code::isValid).map(Code::new))
                .flatMap(this::find);
    }

    @Override
    public SaveReply save(Agreement agreement, String by, Instant at) {
        try {
            return versions.save(agreement, by, at, "");
        } catch (DuplicateKeyException beaten) {
            // Somebody else was a moment earlier, with the same case number or the same agreement.
            return versions.caseNumberTaken(agreement)
                    .orElseThrow(() -> new OptimisticLockingFailureException("The agreement was saved by another"));
        }
    }

    @Override
    public Optional<AgreementVersion> current(Code code) {
        return versions.current(code.text()).map(this::understood);
    }

    @Override
    public Optional<AgreementVersion> version(Code code, int number) {
        return versions.version(code.text(), number).map(this::understood);
    }

    private AgreementVersion understood(VersionedDefinition kept) {
        return new AgreementVersion(kept.version(), definitions.read(kept.definition()));
    }

    @Override
    public SaveReply save(Agreement agreement, int began, String by, Instant at, String reason) {
        try {
            return versions.save(agreement, began, by, at, reason);
        } catch (DuplicateKeyException | OptimisticLockingFailureException beaten) {
            return versions.caseNumberTaken(agreement).orElseGet(() -> stale(agreement.code(), began));
        }
    }

    private SaveReply stale(Code code, int began) {
        return new SaveReply.Stale(
                current(code).orElseThrow(),
                changes(code).stream()
                        .filter(change -> change.version() > began)
                        .toList());
    }

    @Override
    public List<AgreementChange> changes(Code code) {
        return jdbc
                .sql("""
                        select version, parts, saved_by, saved_at, reason from agreement_version
                        where agreement = :code order by version desc
                        """)
                .param("code", code.text())
                .query(new SimplePropertyRowMapper<>(VersionRow.class))
                .list()
                .stream()
                .map(rows::toChange)
                .toList();
    }
}
