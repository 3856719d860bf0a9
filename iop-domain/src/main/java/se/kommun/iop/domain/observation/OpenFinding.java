package se.kommun.iop.domain.observation;

import java.util.List;

/**
 * What there still is to say about a list that counts, or that waits for a person (kvarstående anmärkning).
 *
 * @param finding an error or a warning
 */
public record OpenFinding(ImportId list, Finding finding) {

    /** What a list leaves open; one that is withdrawn or refused leaves nothing. */
    public static List<OpenFinding> of(ReceivedList list, Draft draft) {
        return switch (list.stage()) {
            case READ, ACCEPTED ->
                draft.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .map(finding -> new OpenFinding(list.id(), finding))
                        .toList();
            case RECEIVED, WITHDRAWN, REFUSED -> List.of();
        };
    }

    /** Whether something was left out because of it: a warning is accepted with its list, and leaves nothing out. */
    public boolean leavesOut() {
        return finding.question().isPresent() || finding.severity() == Severity.ERROR;
    }
}
