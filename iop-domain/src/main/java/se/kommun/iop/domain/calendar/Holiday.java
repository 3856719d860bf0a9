package se.kommun.iop.domain.calendar;

/** A public holiday of law 1989:253. */
public enum Holiday {
    NEW_YEARS_DAY,
    EPIPHANY,
    GOOD_FRIDAY,
    EASTER_SUNDAY,
    EASTER_MONDAY,
    FIRST_OF_MAY,
    ASCENSION_DAY,
    WHIT_SUNDAY,
    NATIONAL_DAY,
    MIDSUMMER_DAY,
    ALL_SAINTS_DAY,
    CHRISTMAS_DAY,
    BOXING_DAY
}
