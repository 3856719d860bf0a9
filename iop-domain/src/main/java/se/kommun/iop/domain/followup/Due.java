package se.kommun.iop.domain.followup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import se.kommun.iop.domain.calendar.Period;

/** When something is to be done, as precisely as the agreement says and no more. */
public sealed interface Due {

    /**
     * The first day on which it can be done. What is done after the last day is late, and done all the same.
     *
     * @return empty when it may be done at any time
     */
    default Optional<LocalDate> earliest() {
        return switch (this) {
            case In(var month) -> Optional.of(month.atDay(1));
            case Within(var window) -> Optional.of(window.from());
            case After(var day) -> Optional.of(day.plusDays(1));
            case By by -> Optional.empty();
            case Throughout throughout -> Optional.empty();
            case When when -> Optional.empty();
        };
    }

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
