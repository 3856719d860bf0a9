package se.kommun.iop.persistence.observation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedList.Stage;
import se.kommun.iop.persistence.column.Columns;

/** Moves lists from stage to stage; of two who move the same list at once, one succeeds. */
@Component
class Stages {

    private final JdbcClient jdbc;
    private final Columns columns;

    Stages(JdbcClient jdbc, Columns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    /**
     * Holds the list still for the rest of the transaction, so that nobody accepts half a draft.
     *
     * @throws IllegalStateException if a person may already have seen or accepted what was read
     */
    void mayStillBeRead(ImportId id) {
        var stage = jdbc.sql("select stage from received_list where id = :id for update")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(Stage::valueOf);
        if (stage.isEmpty() || stage.get() == Stage.READ || stage.get() == Stage.ACCEPTED) {
            throw new IllegalStateException("A list that has been read is not read again");
        }
    }

    @Transactional
    boolean move(ReceivedList list, Stage from) {
        int found = jdbc.sql("update received_list set stage = :to"
                        + (list.stage() == Stage.ACCEPTED ? ", acceptance = nextval('acceptance_seq')" : "")
                        + " where id = :id and stage = :from")
                .param("to", list.stage().name())
                .param("from", from.name())
                .param("id", list.id().value())
                .update();
        if (found == 0) {
            return false;
        }
        list.decision().ifPresent(decision -> decide(list, decision));
        if (list.stage() == Stage.WITHDRAWN || list.stage() == Stage.REFUSED) {
            jdbc.sql("delete from list_claim where list = :list")
                    .param("list", list.id().value())
                    .update();
        }
        return true;
    }

    /** Earlier decisions stay. One that the list carried along from before is not made again. */
    private void decide(ReceivedList list, ReceivedList.Decision decision) {
        if (isLast(list.id(), decision)) {
            return;
        }
        jdbc.sql("update received_list set decisions = decisions + 1 where id = :id")
                .param("id", list.id().value())
                .update();
        jdbc.sql("""
                        insert into list_decision (list, number, stage, decided_by, decided_at, reason)
                        select id, decisions, stage, :by, :at, :reason from received_list where id = :id
                        """)
                .param("by", decision.by())
                .param("at", columns.time(decision.at()))
                .param("reason", decision.reason())
                .param("id", list.id().value())
                .update();
    }

    private boolean isLast(ImportId id, ReceivedList.Decision decision) {
        return jdbc.sql("""
                        select count(*) from list_decision d
                        join received_list l on l.id = d.list and l.decisions = d.number
                        where l.id = :id and d.decided_by = :by and d.decided_at = :at and d.reason = :reason
                        """)
                        .param("id", id.value())
                        .param("by", decision.by())
                        .param("at", columns.time(decision.at()))
                        .param("reason", decision.reason())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
