package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.followup.Due;

/** Moves days as far as one day is from another: in whole months where it is that, and the last of a month stays so. */
record Shift(LocalDate from, LocalDate to) {

    LocalDate of(LocalDate day) {
        if (from.getDayOfMonth() != to.getDayOfMonth()) {
            return day.plusDays(ChronoUnit.DAYS.between(from, to));
        }
        var month = of(YearMonth.from(day));
        return day.equals(YearMonth.from(day).atEndOfMonth()) ? month.atEndOfMonth() : day.plusMonths(months());
    }

    YearMonth of(YearMonth month) {
        return month.plusMonths(months());
    }

    Period of(Period period) {
        return new Period(of(period.from()), of(period.through()));
    }

    Due of(Due due) {
        return switch (due) {
            case Due.By(var day) -> new Due.By(of(day));
            case Due.In(var month) -> new Due.In(of(month));
            case Due.Within(var window) -> new Due.Within(of(window));
            case Due.After(var day) -> new Due.After(of(day));
            case Due.Throughout throughout -> throughout;
            case Due.When when -> when;
        };
    }

    Condition of(Condition condition) {
        return switch (condition) {
            case Condition.AllOf(var parts) ->
                new Condition.AllOf(parts.stream().map(this::of).toList());
            case Condition.AnyOf(var parts) ->
                new Condition.AnyOf(parts.stream().map(this::of).toList());
            case Condition.Not(var inner) -> new Condition.Not(of(inner));
            case Condition.NotBefore(var day) -> new Condition.NotBefore(of(day));
            case Condition.Decided decided -> decided;
            case Condition.MinutesApproved approved -> approved;
            case Condition.SignedBy signed -> signed;
            case Condition.FollowedUp followedUp -> followedUp;
            case Condition.Evidenced evidenced -> evidenced;
        };
    }

    private long months() {
        return ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
    }
}
