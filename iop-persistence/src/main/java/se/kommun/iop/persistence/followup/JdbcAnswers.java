package se.kommun.iop.persistence.followup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.followup.Answers;
import se.kommun.iop.persistence.column.Columns;

/** The register of answers on SQL. */
@Repository
class JdbcAnswers implements Answers {

    private final JdbcClient jdbc;
    private final AnswerRows rows;
    private final Columns columns;

    JdbcAnswers(JdbcClient jdbc, AnswerRows rows, Columns columns) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.columns = columns;
    }

    @Override
    public List<Answer> of(Code agreement, Code followUp) {
        return jdbc
                .sql("""
                        select * from answer where position in (
                            select max(position) from answer
                            where agreement = :agreement and follow_up = :followUp
                            group by point, about)
                        order by position
                        """)
                .param("agreement", agreement.text())
                .param("followUp", followUp.text())
                .query(new SimplePropertyRowMapper<>(AnswerRow.class))
                .list()
                .stream()
                .map(rows::toAnswer)
                // An empty text took the answer away.
                .filter(answer -> !answer.text().isBlank())
                .toList();
    }

    @Override
    public Map<Code, List<Answer>> of(Code agreement) {
        return latest(jdbc.sql("""
                        select * from answer where position in (
                            select max(position) from answer where agreement = :agreement
                            group by follow_up, point, about)
                        order by position
                        """).param("agreement", agreement.text()));
    }

    @Override
    public Map<Code, List<Answer>> asOf(Code agreement, Instant moment) {
        return latest(jdbc.sql("""
                        select * from answer where position in (
                            select max(position) from answer where agreement = :agreement and typed_at <= :moment
                            group by follow_up, point, about)
                        order by position
                        """).param("agreement", agreement.text()).param("moment", columns.time(moment)));
    }

    @Override
    public List<Answer> versions(Code agreement, Code followUp, Code point, Code about) {
        return jdbc
                .sql("""
                        select * from answer
                        where agreement = :agreement and follow_up = :followUp and point = :point and about = :about
                        order by position
                        """)
                .param("agreement", agreement.text())
                .param("followUp", followUp.text())
                .param("point", point.text())
                .param("about", about.text())
                .query(new SimplePropertyRowMapper<>(AnswerRow.class))
                .list()
                .stream()
                .map(rows::toAnswer)
                .toList();
    }

    private Map<Code, List<Answer>> latest(StatementSpec query) {
        return query.query(new SimplePropertyRowMapper<>(AnswerRow.class)).list().stream()
                .filter(row -> !row.answerText().isBlank())
                .collect(Collectors.groupingBy(
                        row -> new Code(row.followUp()), Collectors.mapping(rows::toAnswer, Collectors.toList())));
    }

    @Override
    @Transactional
    public void save(Code agreement, Code followUp, Answer answer) {
        jdbc.sql("""
                        insert into answer (agreement, follow_up, point, about, answer_text, typed_by, typed_at)
                        values (:agreement, :followUp, :point, :about, :answerText, :typedBy, :typedAt)
                        """)
                .paramSource(new SimplePropertySqlParameterSource(rows.toRow(agreement, followUp, answer)))
                .update();
    }
}
