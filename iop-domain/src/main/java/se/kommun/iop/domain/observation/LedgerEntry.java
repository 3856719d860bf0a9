package se.kommun.iop.domain.observation;

/**
 * One observation of an accepted list.
 *
 * @param order the place of the list's acceptance among all acceptances of the agreement: a later one supersedes
 */
public record LedgerEntry(
        Observation observation, ImportId list, String fileName, Fingerprint fingerprint, long order) {}
