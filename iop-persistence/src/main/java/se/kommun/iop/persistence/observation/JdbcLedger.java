package se.kommun.iop.persistence.observation;

import java.util.ArrayList;
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
            select p.list, l.file_name, l.fingerprint, l.acceptance, p.content from received_list l
            join observation_page p on p.list = l.id
            where l.agreement = :agreement
            """;

    private final JdbcClient jdbc;

    JdbcLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LedgerEntry> entries(Code agreement) {
        return entries(jdbc.sql(ENTRIES + "and l.stage = 'ACCEPTED' order by l.acceptance, p.number")
                .param("agreement", agreement.text()));
    }

    @Override
    public List<LedgerEntry> entriesOf(Code agreement, Set<ImportId> lists) {
        return lists.isEmpty()
                ? List.of()
                : entries(jdbc.sql(ENTRIES
                                + "and l.acceptance is not null and l.id in (:lists) order by l.acceptance, p.number")
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

    private static List<LedgerEntry> entries(JdbcClient.StatementSpec found) {
        var entries = new ArrayList<LedgerEntry>();
        var lines = new WrittenLines();
        for (var page :
                found.query(new SimplePropertyRowMapper<>(LedgerPage.class)).list()) {
            var list = new ImportId(page.list());
            var fingerprint = new Fingerprint(page.fingerprint());
            lines.read(
                    page.content(),
                    line -> entries.add(new LedgerEntry(line, list, page.fileName(), fingerprint, page.acceptance())));
        }
        return entries;
    }
}
