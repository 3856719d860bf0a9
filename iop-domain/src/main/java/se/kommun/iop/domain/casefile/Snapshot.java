package se.kommun.iop.domain.casefile;

import java.time.Instant;
import se.kommun.iop.domain.observation.Fingerprint;

/**
 * A case file frozen at one moment (ögonblicksbild). A paper is a pure function of it, and prints its id.
 *
 * @param takenAt when
 * @param checksum of all that the paper is made from: same content, same checksum, whenever it was taken
 */
public record Snapshot(CaseFile caseFile, Instant takenAt, Fingerprint checksum) {

    public static Snapshot of(CaseFile caseFile, Instant takenAt) {
        return new Snapshot(caseFile, takenAt, Canon.checksum(caseFile));
    }
}
