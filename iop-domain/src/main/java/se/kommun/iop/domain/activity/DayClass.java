package se.kommun.iop.domain.activity;

/** What kind of day a day is; every day has exactly one class. */
public enum DayClass {
    /** Saturday or Sunday, holiday or not. */
    WEEKEND,
    /** A public holiday from Monday to Friday. */
    WEEKDAY_HOLIDAY,
    /** Monday to Friday within a school break, and no holiday. */
    BREAK_WEEKDAY,
    /** Any other Monday to Friday. */
    ORDINARY_WEEKDAY
}
