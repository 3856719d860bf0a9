package se.kommun.iop.domain.paper;

/** Who may approve a paper: a rule of the house, never of an agreement. */
public enum ReviewRule {
    /** Another person than the one who set it ready for review (fyra ögon). */
    ANOTHER_PERSON,
    /** Also the same person, where a department is that small. */
    ANYBODY;

    boolean allows(Passage review, String by) {
        return this == ANYBODY || !review.by().strip().equalsIgnoreCase(by.strip());
    }
}
