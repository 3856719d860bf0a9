package se.kommun.iop.batch.attendanceimport;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedLists;

/** Takes up, when the program starts, what was left when it was last stopped or killed. */
final class UnfinishedLists {

    private final Agreements agreements;
    private final ReceivedLists lists;
    private final ImportRuns runs;
    private final Turns turns;
    private final Clock clock;

    UnfinishedLists(Agreements agreements, ReceivedLists lists, ImportRuns runs, Turns turns, Clock clock) {
        this.agreements = agreements;
        this.lists = lists;
        this.runs = runs;
        this.turns = turns;
        this.clock = clock;
    }

    @EventListener(ContextRefreshedEvent.class)
    void takeUp() {
        try {
            agreements.all().stream()
                    .flatMap(agreement -> lists.of(agreement.code()).stream())
                    .forEach(this::takeUp);
        } catch (RuntimeException failure) {
            Incidents.note(failure);
        }
    }

    /** One list that cannot be taken up must not keep the others waiting. */
    private void takeUp(ReceivedList list) {
        try {
            switch (list.stage()) {
                case RECEIVED -> turns.inTurn(list.id(), () -> finish(list));
                // Killed when it had offered the list and not yet told Batch so.
                case READ -> runs.recoverDead(list);
                case ACCEPTED, WITHDRAWN, REFUSED -> {}
            }
        } catch (RuntimeException failure) {
            Incidents.note(failure);
        }
    }

    private boolean finish(ReceivedList list) {
        var receivedOn = LocalDate.ofInstant(list.receivedAt(), clock.getZone());
        return runs.run(list, runs.lastAsOf(list).orElse(receivedOn));
    }
}
