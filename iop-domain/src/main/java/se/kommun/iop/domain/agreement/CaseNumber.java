package se.kommun.iop.domain.agreement;

/**
 * The number under which an authority keeps a case (diarienummer), exactly as the authority wrote it: there are too many
 * ways to write one for anybody to improve on it.
 */
public record CaseNumber(String written) {

    /** @throws IllegalArgumentException if blank */
    public CaseNumber {
        written = written.strip();
        if (written.isEmpty()) {
            throw new IllegalArgumentException("A case number has at least one character");
        }
    }
}
