package se.kommun.iop.domain.observation;

/**
 * What a person answered to a {@link Question} (svar).
 *
 * @param question its key
 * @param option the code of the option, or a count in digits where the question takes one
 */
public record Choice(String question, String option) {}
