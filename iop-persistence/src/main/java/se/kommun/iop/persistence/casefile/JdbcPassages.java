package se.kommun.iop.persistence.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.domain.paper.Passage;
import se.kommun.iop.domain.paper.Passages;
import se.kommun.iop.persistence.column.Columns;

/** The register of passages on SQL. */
@Repository
class JdbcPassages implements Passages {

    private final JdbcClient jdbc;
    private final Columns columns;

    JdbcPassages(JdbcClient jdbc, Columns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    @Override
    @Transactional
    public void note(Passage passage) {
        var paper = passage.paper();
        jdbc.sql("""
                        insert into paper_passage (agreement, kind, about, stage, as_of, checksum, reference,
                            passed_by, passed_at)
                        values (:agreement, :kind, :about, :stage, :asOf, :checksum, :reference,
                            :passedBy, :passedAt)
                        """)
                .paramSource(new SimplePropertySqlParameterSource(new PassageRow(
                        paper.agreement().text(),
                        paper.kind().name(),
                        paper.about().map(Code::text).orElse(null),
                        passage.to().name(),
                        passage.asOf(),
                        columns.hex(passage.checksum()),
                        passage.reference(),
                        passage.by(),
                        columns.time(passage.at()))))
                .update();
    }

    @Override
    public List<Passage> of(Code agreement) {
        return jdbc
                .sql("select * from paper_passage where agreement = :agreement order by position")
                .param("agreement", agreement.text())
                .query(new SimplePropertyRowMapper<>(PassageRow.class))
                .list()
                .stream()
                .map(this::passage)
                .toList();
    }

    private Passage passage(PassageRow row) {
        return new Passage(
                new PaperId(
                        new Code(row.agreement()),
                        PaperKind.valueOf(row.kind()),
                        Optional.ofNullable(row.about()).map(Code::new)),
                PaperStage.valueOf(row.stage()),
                row.asOf(),
                columns.fingerprint(row.checksum()),
                row.reference(),
                row.passedBy(),
                row.passedAt().toInstant());
    }
}
