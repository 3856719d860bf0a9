package se.kommun.iop.persistence.observation;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.LedgerEntry;

/** The ledger on SQL: the drafts of the lists that are accepted now. */
@Repository
class JdbcLedger implements Ledger {

    private static final String ENTRIES = """
            select o.*, l.file_name, l.fingerprint, l.acceptance from received_list l
            join observation o on o.list = l.id
            where l.agreement = :agreement
            """;

    private final JdbcClient jdbc;
    private final ObservationRows rows;

    JdbcLedger(JdbcClient jdbc, ObservationRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public List<LedgerEntry> entries(Code agreement) {
        return entries(jdbc.sql(ENTRIES + "and l.stage = 'ACCEPTED'").param("agreement", agreement.text()));
    }

    @Override
    public List<LedgerEntry> entriesOf(Code agreement, Set<ImportId> lists) {
        return lists.isEmpty()
                ? List.of()
                : entries(jdbc.sql(ENTRIES + "and l.acceptance is not null and l.id in (:lists)")
                        .param("agreement", agreement.text())
                        .param("lists", lists.stream().map(ImportId::value).toList()));
    }

    /** Whoever comes second waits at the agreement's row until the first is done. */
    @Override
    @Transactional
    public <T> T alone(Code agreement, Supplier<T> work) {
        jdbc.sql("select code from agreement where code = :agreement for update")
                .param("agreement", agreement.text())
                .query(String.class)
                .single();
        return work.get();
    }

    private List<LedgerEntry> entries(JdbcClient.StatementSpec found) {
        return found.query(new SimplePropertyRowMapper<>(LedgerRow.class)).list().stream()
                .map(this::entry)
                .toList();
    }

    private LedgerEntry entry(LedgerRow row) {
        return new LedgerEntry(
                rows.toObservation(row.observation()),
                new ImportId(row.list()),
                row.fileName(),
                new Fingerprint(row.fingerprint()),
                row.acceptance());
    }
}
