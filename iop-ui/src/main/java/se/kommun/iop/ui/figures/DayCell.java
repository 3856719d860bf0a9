package se.kommun.iop.ui.figures;

import se.kommun.iop.domain.activity.Closure;
import se.kommun.iop.domain.observation.Figure;

/** What is known about one place on one day. */
sealed interface DayCell {

    /** Reported: a value, cancelled or closed. @param expected whether the calendar asks for it */
    record Reported(Figure figure, boolean expected) implements DayCell {}

    /** Expected by now, and nobody has reported: never a zero. */
    record Missing() implements DayCell {}

    /** Expected after the cut-off. */
    record Ahead() implements DayCell {}

    /** It has been announced beforehand that the place is not open. */
    record Announced(Closure closure) implements DayCell {}

    /** The calendar asks for nothing here. */
    record NotExpected() implements DayCell {}
}
