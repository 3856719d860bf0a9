package se.kommun.iop.domain.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.calendar.PublicHolidays;
import se.kommun.iop.domain.code.Code;

/** The service calendar as it was agreed at one time, and where that is written. */
public record CalendarVersion(
        int number,
        LocalDate agreedOn,
        String source,
        List<NamedPeriod> namedPeriods,
        List<ServiceRule> rules,
        List<Closure> closures) {

    public CalendarVersion {
        namedPeriods = List.copyOf(namedPeriods);
        rules = List.copyOf(rules);
        closures = List.copyOf(closures);
    }

    /** Whether a report is expected from the place about the day; the agreement's term is for the caller to know. */
    public boolean expects(Code place, LocalDate day) {
        return isServed(place, day) && closureOn(place, day).isEmpty();
    }

    /** The announced closure because of which nothing is expected from the place about the day, if that is why. */
    public Optional<Closure> insteadOf(Code place, LocalDate day) {
        return isServed(place, day) ? closureOn(place, day) : Optional.empty();
    }

    /** How many reports are expected from these places within the period. */
    public long expected(List<Code> places, Period period) {
        return period.eachDay()
                .mapToLong(day ->
                        places.stream().filter(place -> expects(place, day)).count())
                .sum();
    }

    public DayClass classOf(LocalDate day) {
        if (isWeekend(day)) {
            return DayClass.WEEKEND;
        }
        if (PublicHolidays.on(day).isPresent()) {
            return DayClass.WEEKDAY_HOLIDAY;
        }
        return namedPeriods.stream()
                        .anyMatch(named -> named.kind() == NamedPeriod.Kind.BREAK
                                && named.period().includes(day))
                ? DayClass.BREAK_WEEKDAY
                : DayClass.ORDINARY_WEEKDAY;
    }

    private boolean isServed(Code place, LocalDate day) {
        return rules.stream().anyMatch(rule -> covers(rule, place, day));
    }

    private Optional<Closure> closureOn(Code place, LocalDate day) {
        return closures.stream()
                .filter(closure -> closure.concerns(place) && closure.period().includes(day))
                .findFirst();
    }

    private boolean covers(ServiceRule rule, Code place, LocalDate day) {
        return rule.concerns(place)
                && (rule.during().isEmpty() || within(rule.during(), day))
                && !within(rule.except(), day)
                && matches(rule.days(), day);
    }

    private boolean matches(ServiceRule.Days days, LocalDate day) {
        return switch (days) {
            case ServiceRule.Days.OfClass(var classes) -> classes.contains(classOf(day));
            case ServiceRule.Days.OnWeekdays(var weekdays, var holidays) ->
                weekdays.contains(day.getDayOfWeek())
                        && (holidays || PublicHolidays.on(day).isEmpty());
            case ServiceRule.Days.OnDates(var dates) -> dates.contains(day);
        };
    }

    private boolean within(List<Code> codes, LocalDate day) {
        return namedPeriods.stream()
                .anyMatch(
                        named -> codes.contains(named.code()) && named.period().includes(day));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
