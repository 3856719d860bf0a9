package se.kommun.iop.reports.figures;

import java.math.BigDecimal;

/** What there is to say about a place and a day: unlike a report, it may be that nothing was reported. */
public sealed interface DayState {

    record Counted(BigDecimal value, boolean estimated) implements DayState {}

    record Cancelled() implements DayState {}

    record Closed() implements DayState {}

    /** Expected and not reported: not a zero. */
    record Missing() implements DayState {}

    /** Neither expected nor reported. */
    record NotExpected() implements DayState {}
}
