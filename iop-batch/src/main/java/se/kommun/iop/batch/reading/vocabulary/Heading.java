package se.kommun.iop.batch.reading.vocabulary;

/**
 * What a heading says about the cells that it heads.
 *
 * @param rank how surely a count is the one that is asked for, 0 to 120
 * @param measure which of the agreement's measures a count is of
 * @param sum it speaks of a sum, too
 */
public record Heading(Role role, int rank, int measure, boolean sum) {

    public enum Role {
        DATE,
        WEEKDAY,
        WEEK,
        MONTH,
        YEAR,
        /** A time of several days, such as the week that begins on a day. */
        PERIOD,
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

    static final int SERVED = 90;

    public static final Heading NONE = new Heading(Role.NONE, 0, 0, false);

    public static Heading of(Role role) {
        return new Heading(role, 0, 0, role == Role.SUM);
    }

    public static Heading count(int rank, int measure, boolean sum) {
        return new Heading(Role.COUNT, rank, measure, sum);
    }

    public boolean is(Role other) {
        return role == other;
    }

    /** It counts what was served, and not only persons or things. */
    public boolean isServed() {
        return role == Role.COUNT && rank >= SERVED;
    }

    public boolean isKnown() {
        return role != Role.NONE;
    }

    public boolean isPersonal() {
        return role == Role.PERSONAL || role == Role.RESPONSIBLE || role == Role.SENSITIVE;
    }

    /** It heads the keys of a table: the day or the place. */
    public boolean isKey() {
        return isDay() || role == Role.PLACE;
    }

    public boolean isDay() {
        return switch (role) {
            case DATE, WEEKDAY, WEEK, MONTH, YEAR -> true;
            default -> false;
        };
    }
}
