package se.kommun.iop.batch.reading;

import se.kommun.iop.domain.observation.Draft;

/** What became of one list: the outcome, the observations and all findings. */
public record Reading(Outcome outcome, Draft draft) {

    public enum Outcome {
        /** Nothing to question. */
        ACCEPTED,
        /** Some cells are questioned or left out; the rest is good. */
        ACCEPTED_WITH_WARNINGS,
        /** Nothing could be read. */
        REJECTED
    }
}
