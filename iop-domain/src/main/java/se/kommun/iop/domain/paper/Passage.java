package se.kommun.iop.domain.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.observation.Fingerprint;

/**
 * A step that a person let a paper take, forwards or back to draft (passage). It holds for exactly what was read then.
 *
 * @param asOf the cut-off date of what was read
 * @param checksum of the snapshot that was read
 * @param reference where it is written, such as a paragraph; may be empty
 */
public record Passage(
        PaperId paper, PaperStage to, LocalDate asOf, Fingerprint checksum, String reference, String by, Instant at) {

    /**
     * The cut-off date of the latest passage of a paper: what it is to be read at, so that a night does not make another
     * paper of it.
     */
    public static Optional<LocalDate> cutOff(PaperId paper, List<Passage> passages) {
        return passages.reversed().stream()
                .filter(passage -> passage.paper().equals(paper))
                .map(Passage::asOf)
                .findFirst();
    }
}
