package se.kommun.iop.ui.part;

/** What a condition can ask for, as somebody chooses it. */
enum ConditionKind {
    ALL,
    ANY,
    NOT,
    MINUTES_APPROVED,
    DECIDED,
    SIGNED_BY_ALL,
    SIGNED_BY,
    FOLLOWED_UP,
    NOT_BEFORE,
    EVIDENCED;

    /** It is made of other conditions. */
    boolean hasParts() {
        return this == ALL || this == ANY || this == NOT;
    }
}
