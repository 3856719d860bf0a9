package se.kommun.iop.domain.step;

import java.util.List;
import se.kommun.iop.domain.change.Occurrence;
import se.kommun.iop.domain.language.Sentence;

/**
 * One step that the parties may or may not take on a day.
 *
 * @param hindrances why it cannot be taken yet; empty when it can
 * @param remarks what to know before it is taken
 * @param builds the earlier occurrences that it can build on
 * @param clause where the agreement says so; empty when it says nothing
 */
public record NextStep(
        Kind kind,
        List<Sentence> hindrances,
        List<Sentence> remarks,
        List<? extends Occurrence> builds,
        String clause) {

    public enum Kind {
        PROBLEM,
        /** a problem is solved */
        SOLUTION,
        DEVIATION,
        DIALOGUE,
        AMENDMENT,
        NOTICE,
        REMEDY_REQUEST,
        REMEDY_ANSWER,
        RESCISSION,
        DISPUTE,
        /** a dispute is settled */
        SETTLEMENT
    }

    public NextStep {
        hindrances = List.copyOf(hindrances);
        remarks = List.copyOf(remarks);
        builds = List.copyOf(builds);
    }

    public boolean isPossible() {
        return hindrances.isEmpty();
    }
}
