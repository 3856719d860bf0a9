package se.kommun.iop.ui.access;

/** What somebody may do. */
public enum Role {
    /** Manages agreements, lists and follow-ups (förvaltare). */
    MANAGER,
    /** Hands in lists for an association (uppgiftslämnare). */
    REPORTER,
    /** Reads (läsare). */
    READER;

    /** The same names for annotations, which take only constants. */
    public static final class Name {

        public static final String MANAGER = "MANAGER";
        public static final String REPORTER = "REPORTER";
        public static final String READER = "READER";

        private Name() {}
    }
}
