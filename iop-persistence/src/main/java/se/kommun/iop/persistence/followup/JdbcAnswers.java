package se.kommun.iop.persistence.followup;

import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.followup.Answers;

/** The register of answers on SQL. */
@Repository
class JdbcAnswers implements Answers {

    private final JdbcClient jdbc;
    private final AnswerRows rows;

    JdbcAnswers(JdbcClient jdbc, AnswerRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
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
