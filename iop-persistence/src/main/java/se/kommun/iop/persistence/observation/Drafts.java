package se.kommun.iop.persistence.observation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Observation;

/** What was read from a list, line by line, in the order in which it was read. */
@Component
class Drafts {

    private static final int LINES_OF_PAGE = 1_000_000;

    private static final BulkInsert OBSERVATIONS = new BulkInsert(
            "observation",
            "position",
            "list",
            "place",
            "on_day",
            "measure",
            "state",
            "counted",
            "estimated",
            "sheet",
            "address",
            "written",
            "understood");
    private static final BulkInsert FINDINGS = new BulkInsert(
            "finding", "position", "list", "severity", "code", "sheet", "address", "arguments", "question");

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final ObservationRows observationRows;
    private final FindingRows findingRows;

    Drafts(
            JdbcClient jdbc,
            NamedParameterJdbcOperations batches,
            ObservationRows observationRows,
            FindingRows findingRows) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.observationRows = observationRows;
        this.findingRows = findingRows;
    }

    void clear(ImportId id) {
        jdbc.sql("delete from observation where list = :list")
                .param("list", id.value())
                .update();
        jdbc.sql("delete from finding where list = :list")
                .param("list", id.value())
                .update();
    }

    void add(ImportId id, List<Observation> observations, List<Finding> findings) {
        var operations = batches.getJdbcOperations();
        long position = firstPosition(observations.size() + findings.size());
        var observed = new ArrayList<@Nullable Object[]>(observations.size());
        for (var observation : observations) {
            observed.add(values(position++, observationRows.toRow(id, observation)));
        }
        OBSERVATIONS.into(operations, observed);
        var found = new ArrayList<@Nullable Object[]>(findings.size());
        for (var finding : findings) {
            found.add(values(position++, findingRows.toRow(id, finding)));
        }
        FINDINGS.into(operations, found);
    }

    /** What is written later stands later, whoever writes it. */
    private long firstPosition(int lines) {
        if (lines > LINES_OF_PAGE) {
            throw new IllegalArgumentException("More lines than a page has numbers for");
        }
        return jdbc.sql("select nextval('draft_page_seq')").query(Long.class).single() * LINES_OF_PAGE;
    }

    private static @Nullable Object[] values(long position, ObservationRow row) {
        return new @Nullable Object[] {
            position,
            row.list(),
            row.place(),
            row.onDay(),
            row.measure(),
            row.state(),
            row.counted(),
            row.estimated(),
            row.sheet(),
            row.address(),
            row.written(),
            row.understood()
        };
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
        var observations = jdbc.sql("select * from observation where list = :list order by position")
                .param("list", id.value())
                .query(new SimplePropertyRowMapper<>(ObservationRow.class))
                .list();
        var findings = jdbc.sql("select * from finding where list = :list order by position")
                .param("list", id.value())
                .query(new SimplePropertyRowMapper<>(FindingRow.class))
                .list();
        return new Draft(
                observations.stream().map(observationRows::toObservation).toList(),
                findings.stream().map(findingRows::toFinding).toList());
    }
}
