package se.kommun.iop.batch.reading;

import java.util.Optional;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.LayoutPrint;

/**
 * What became of one list: the outcome, the observations and all findings.
 *
 * @param layout empty when no table was found
 */
public record Reading(Outcome outcome, Draft draft, Optional<LayoutPrint> layout) {

    /** A list of no known layout. */
    public Reading(Outcome outcome, Draft draft) {
        this(outcome, draft, Optional.empty());
    }

    public enum Outcome {
        /** Nothing to question. */
        ACCEPTED,
        /** Some cells are questioned or left out; the rest is good. */
        ACCEPTED_WITH_WARNINGS,
        /** Nothing could be read. */
        REJECTED
    }
}
