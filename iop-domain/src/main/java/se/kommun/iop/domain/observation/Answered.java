package se.kommun.iop.domain.observation;

import java.time.Instant;
import java.util.Optional;

/**
 * An answer that was given about one list (lämnat svar).
 *
 * @param recipe the version of the recipe that it came from; empty when a person chose it
 */
public record Answered(Settled settled, String by, Instant at, Optional<Integer> recipe) {}
