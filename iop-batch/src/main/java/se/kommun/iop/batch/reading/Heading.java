package se.kommun.iop.batch.reading;

/**
 * What a heading says about the cells that it heads.
 *
 * @param rank how surely a count is the one that is asked for, 0 to 120
 * @param measure which of the agreement's measures a count is of
 * @param sum it speaks of a sum, too
 */
record Heading(Role role, int rank, int measure, boolean sum) {

    enum Role {
        DATE,
        WEEKDAY,
        WEEK,
        MONTH,
        YEAR,
        PLACE,
        COUNT,
        SUM,
        /** Figures about something else: volunteers, money, ordered, last year. */
        DECOY,
        NOTE,
        PERSONAL,
        /** Who was in charge: personal data when it is a name, not when it is a figure. */
        RESPONSIBLE,
        SENSITIVE,
        NONE
    }

    static final Heading NONE = new Heading(Role.NONE, 0, 0, false);

    static Heading of(Role role) {
        return new Heading(role, 0, 0, role == Role.SUM);
    }

    static Heading count(int rank, int measure, boolean sum) {
        return new Heading(Role.COUNT, rank, measure, sum);
    }

    boolean is(Role other) {
        return role == other;
    }

    boolean isKnown() {
        return role != Role.NONE;
    }

    boolean isPersonal() {
        return role == Role.PERSONAL || role == Role.RESPONSIBLE || role == Role.SENSITIVE;
    }

    /** It heads the keys of a table: the day or the place. */
    boolean isKey() {
        return isDay() || role == Role.PLACE;
    }

    boolean isDay() {
        return switch (role) {
            case DATE, WEEKDAY, WEEK, MONTH, YEAR -> true;
            default -> false;
        };
    }
}
