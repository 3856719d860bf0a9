package se.kommun.iop.persistence.observation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Observation;

/** What was read from a list, line by line, in the order in which it was read. */
@Component
class Drafts {

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
        batches.batchUpdate("""
                insert into observation (list, place, on_day, measure, state, counted, estimated,
                    sheet, address, written, understood)
                values (:list, :place, :onDay, :measure, :state, :counted, :estimated,
                    :sheet, :address, :written, :understood)
                """, parameters(observations.stream().map(one -> observationRows.toRow(id, one))));
        batches.batchUpdate("""
                insert into finding (list, severity, code, sheet, address, arguments, question)
                values (:list, :severity, :code, :sheet, :address, :arguments, :question)
                """, parameters(findings.stream().map(one -> findingRows.toRow(id, one))));
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

    private static SqlParameterSource[] parameters(Stream<? extends Record> rows) {
        return rows.map(SimplePropertySqlParameterSource::new).toArray(SqlParameterSource[]::new);
    }
}
