package se.kommun.iop.domain.paper;

/** How far a paper has come (pappersläge). */
public enum PaperStage {
    /** Being written (utkast). */
    DRAFT,
    /** Whoever writes it is done, and another person is to read it (klar för granskning). */
    READY_FOR_REVIEW,
    /** Read and approved (klar för nämnd). */
    READY_FOR_COMMITTEE,
    /** The committee has decided on it, or placed it on file (beslutad). */
    DECIDED,
    /** Decided, and later supplemented with what changed (kompletterad). */
    SUPPLEMENTED;

    /** Whether every page says that it is a draft (utkast). */
    public boolean isDraft() {
        return this == DRAFT || this == READY_FOR_REVIEW;
    }

    /** Whether the committee has had it: what is decided is never undone, only supplemented. */
    public boolean isDecided() {
        return this == DECIDED || this == SUPPLEMENTED;
    }
}
