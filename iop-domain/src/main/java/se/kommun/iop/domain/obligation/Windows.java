package se.kommun.iop.domain.obligation;

import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.followup.Due;

/** The days in which something is due. */
final class Windows {

    private Windows() {}

    /**
     * @param open where a window ends that its source leaves open
     * @return empty when no days can be told
     */
    static Optional<Period> of(Due due, LocalDate open) {
        return switch (due) {
            case Due.By(var day) -> Optional.of(day(day));
            case Due.In(var month) -> Optional.of(new Period(month.atDay(1), month.atEndOfMonth()));
            case Due.Within(var window) -> Optional.of(window);
            case Due.After(var day) -> {
                var first = day.plusDays(1);
                yield Optional.of(new Period(
                        first, open.isBefore(first) ? first.plusMonths(1).minusDays(1) : open));
            }
            case Due.Throughout throughout -> Optional.empty();
            case Due.When when -> Optional.empty();
        };
    }

    static Period day(LocalDate day) {
        return new Period(day, day);
    }

    /** The same, some years later. */
    static Due later(Due due, int years) {
        return switch (due) {
            case Due.By(var day) -> new Due.By(day.plusYears(years));
            case Due.In(var month) -> new Due.In(month.plusYears(years));
            case Due.Within(var window) ->
                new Due.Within(new Period(
                        window.from().plusYears(years), window.through().plusYears(years)));
            case Due.After(var day) -> new Due.After(day.plusYears(years));
            case Due.Throughout throughout -> due;
            case Due.When when -> due;
        };
    }
}
