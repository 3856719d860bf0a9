package se.kommun.iop.persistence.observation;

import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.LedgerEntry;

/** The ledger on SQL: the drafts of the lists that are accepted now. */
@Repository
class JdbcLedger implements Ledger {

    private final JdbcClient jdbc;
    private final ObservationRows rows;

    JdbcLedger(JdbcClient jdbc, ObservationRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public List<LedgerEntry> entries(Code agreement) {
        return jdbc
                .sql("""
                        select o.*, l.file_name, l.fingerprint, l.acceptance from received_list l
                        join observation o on o.list = l.id
                        where l.agreement = :agreement and l.stage = 'ACCEPTED'
                        """)
                .param("agreement", agreement.text())
                .query(new SimplePropertyRowMapper<>(LedgerRow.class))
                .list()
                .stream()
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
