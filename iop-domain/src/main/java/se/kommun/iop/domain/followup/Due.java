package se.kommun.iop.domain.followup;

import java.time.LocalDate;
import java.time.YearMonth;
import se.kommun.iop.domain.calendar.Period;

/** When something is to be done, as precisely as the agreement says and no more. */
public sealed interface Due {

    /** On or before a day. */
    record By(LocalDate day) implements Due {}

    /** Some time in a month. */
    record In(YearMonth month) implements Due {}

    /** Within a window. */
    record Within(Period window) implements Due {}

    /** After a day, without an end. */
    record After(LocalDate day) implements Due {}

    /** All through the term. */
    record Throughout() implements Due {}

    /** When something else happens, in the agreement's words. */
    record When(String event) implements Due {}
}
