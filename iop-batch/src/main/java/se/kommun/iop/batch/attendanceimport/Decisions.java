package se.kommun.iop.batch.attendanceimport;

import java.time.Clock;
import java.util.Set;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedList.Stage;
import se.kommun.iop.domain.observation.ReceivedLists;

/**
 * What a person decides about a list. Of two who decide at once, one is first, and twice is the same as once. Nobody
 * decides while another does, so that a month that is being locked is not changed at the same time.
 */
record Decisions(ReceivedLists lists, Ledger ledger, Guard guard, Clock clock) {

    DecideReply accept(ImportId id, String by) {
        return decide(id, Set.of(Stage.READ), Stage.ACCEPTED, by, "");
    }

    DecideReply decline(ImportId id, String by, String reason) {
        return decide(id, Set.of(Stage.READ, Stage.RECEIVED), Stage.WITHDRAWN, by, reason);
    }

    /** A list that for some reason is never finished can be withdrawn too. */
    DecideReply withdraw(ImportId id, String by, String reason) {
        return decide(id, Set.of(Stage.READ, Stage.ACCEPTED, Stage.RECEIVED), Stage.WITHDRAWN, by, reason);
    }

    private DecideReply decide(ImportId id, Set<Stage> from, Stage to, String by, String reason) {
        var agreement = lists.find(id).orElseThrow().agreement();
        return ledger.alone(agreement, () -> {
            var list = lists.find(id).orElseThrow();
            if (from.contains(list.stage())) {
                var held = guard.heldBack(list, to);
                if (!held.isEmpty()) {
                    return new DecideReply.Locked(list, held);
                }
                var decided = list.decided(to, new ReceivedList.Decision(by, clock.instant(), reason));
                if (lists.move(decided, list.stage())) {
                    return new DecideReply.Done(decided);
                }
            }
            var now = lists.find(id).orElseThrow();
            return now.stage() == to ? new DecideReply.Done(now) : new DecideReply.NotPossible(now);
        });
    }
}
