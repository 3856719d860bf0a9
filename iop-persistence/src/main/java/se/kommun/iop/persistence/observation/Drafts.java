package se.kommun.iop.persistence.observation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.OpenFinding;

/** What was read from a list, line by line, in the order in which it was read. */
@Component
class Drafts {

    private static final int FINDINGS_AT_ONCE = 1_000_000;

    private static final BulkInsert FINDINGS = new BulkInsert(
            "finding", "position", "list", "severity", "code", "sheet", "address", "arguments", "question");

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final ObservationPages pages;
    private final FindingRows findingRows;

    Drafts(JdbcClient jdbc, NamedParameterJdbcOperations batches, ObservationPages pages, FindingRows findingRows) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.pages = pages;
        this.findingRows = findingRows;
    }

    void clear(ImportId id) {
        pages.clear(id);
        jdbc.sql("delete from finding where list = :list")
                .param("list", id.value())
                .update();
    }

    void add(ImportId id, List<Observation> observations, List<Finding> findings) {
        pages.add(id, observations);
        if (findings.isEmpty()) {
            return;
        }
        long position = firstPosition(findings.size());
        var found = new ArrayList<@Nullable Object[]>(findings.size());
        for (var finding : findings) {
            found.add(values(position++, findingRows.toRow(id, finding)));
        }
        FINDINGS.into(batches.getJdbcOperations(), found);
    }

    /** What is written later stands later, whoever writes it. */
    private long firstPosition(int findings) {
        if (findings > FINDINGS_AT_ONCE) {
            throw new IllegalArgumentException("More findings than there are numbers for");
        }
        return jdbc.sql("select nextval('draft_page_seq')").query(Long.class).single() * FINDINGS_AT_ONCE;
    }

    private static @Nullable Object[] values(long position, FindingRow row) {
        return new @Nullable Object[] {
            position,
            row.list(),
            row.severity(),
            row.code(),
            row.sheet(),
            row.address(),
            row.arguments(),
            row.question()
        };
    }

    Draft of(ImportId id) {
        var findings = jdbc.sql("select * from finding where list = :list order by position")
                .param("list", id.value())
                .query(new SimplePropertyRowMapper<>(FindingRow.class))
                .list();
        return new Draft(
                pages.of(id), findings.stream().map(findingRows::toFinding).toList());
    }

    /** What the lists that are accepted or wait for it leave open. */
    List<OpenFinding> open(Code agreement) {
        return jdbc
                .sql("""
                        select f.* from finding f join received_list l on l.id = f.list
                        where l.agreement = :agreement and l.stage in ('READ', 'ACCEPTED') and f.severity <> 'INFO'
                        order by l.received_at, l.id, f.position
                        """)
                .param("agreement", agreement.text())
                .query(new SimplePropertyRowMapper<>(FindingRow.class))
                .list()
                .stream()
                .map(row -> new OpenFinding(new ImportId(row.list()), findingRows.toFinding(row)))
                .toList();
    }
}
