package se.kommun.iop.persistence.observation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.kommun.iop.domain.observation.Answered;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Interpretation;
import se.kommun.iop.domain.observation.Interpretations;
import se.kommun.iop.domain.observation.LayoutPrint;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedList.Stage;

/** How lists have been read, and the answers about them, on SQL. */
@Repository
class JdbcInterpretations implements Interpretations {

    private final JdbcClient jdbc;
    private final AnsweredRows rows;
    private final Stages stages;

    JdbcInterpretations(JdbcClient jdbc, AnsweredRows rows, Stages stages) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.stages = stages;
    }

    @Override
    @Transactional
    public boolean answer(ReceivedList list, List<Answered> answers) {
        if (!stages.move(list.at(Stage.RECEIVED), Stage.READ)) {
            return false;
        }
        answers.forEach(answered -> jdbc.sql("""
                        insert into list_answer (list, question, chosen, given_by, given_at, recipe)
                        values (:list, :question, :chosen, :givenBy, :givenAt, :recipe)
                        """)
                .paramSource(new SimplePropertySqlParameterSource(rows.toRow(list.id(), answered)))
                .update());
        return true;
    }

    @Override
    public List<Answered> answers(ImportId list) {
        return jdbc
                .sql("select * from list_answer where list = :list order by position")
                .param("list", list.value())
                .query(new SimplePropertyRowMapper<>(AnsweredRow.class))
                .list()
                .stream()
                .map(rows::toAnswered)
                .toList();
    }

    @Override
    public Optional<Interpretation> find(ImportId list) {
        return jdbc.sql("select * from list_interpretation where list = :list")
                .param("list", list.value())
                .query(InterpretationRow.class)
                .optional()
                .map(InterpretationRow::interpretation);
    }

    @Override
    @Transactional
    public void keep(ImportId list, Interpretation interpretation) {
        jdbc.sql("delete from list_interpretation where list = :list")
                .param("list", list.value())
                .update();
        jdbc.sql("insert into list_interpretation (list, engine, layout) values (:list, :engine, :layout)")
                .param("list", list.value())
                .param("engine", interpretation.engine())
                .param("layout", interpretation.layout().map(LayoutPrint::hex).orElse(null))
                .update();
    }
}
