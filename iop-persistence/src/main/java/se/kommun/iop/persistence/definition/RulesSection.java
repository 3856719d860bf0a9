package se.kommun.iop.persistence.definition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.kommun.iop.domain.activity.DayClass;
import se.kommun.iop.domain.activity.ServiceRule;
import se.kommun.iop.domain.activity.ServiceRule.Days;
import se.kommun.iop.domain.calendar.Period;

/** {@code rules} of a calendar version: at these places, on these days. */
record RulesSection(Codes places, Codes namedPeriods, Optional<Period> term) {

    private static final List<String> DAYS = List.of("day-classes", "weekdays", "dates");

    ServiceRule read(Part part) {
        return new ServiceRule(
                new HashSet<>(places.referAll(part, "places")),
                readDays(part),
                namedPeriods.referAll(part, "during"),
                namedPeriods.referAll(part, "except"));
    }

    /** Exactly one of the three keys says which days. */
    private Days readDays(Part part) {
        if (DAYS.stream().filter(part::has).count() != 1) {
            part.faults().add(part.spot(), "not-one-kind-of-days");
        }
        var classes = read(part, "day-classes", value -> value.choice(DayClass.class));
        var weekdays = read(part, "weekdays", value -> value.choice(DayOfWeek.class));
        var dates = read(part, "dates", this::readDate);
        var holidays = part.ifAny("public-holidays");
        if (holidays.isPresent() && !part.has("weekdays")) {
            holidays.get().fault("holidays-without-weekdays");
        }
        if (part.has("dates")) {
            return new Days.OnDates(dates);
        }
        return part.has("weekdays")
                ? new Days.OnWeekdays(weekdays, holidays.flatMap(Value::yes).orElse(true))
                : new Days.OfClass(classes);
    }

    private static <T> Set<T> read(Part part, String key, Function<Value, Optional<T>> item) {
        part.ifAny(key);
        return part.has(key)
                ? part.someItems(key).stream()
                        .flatMap(value -> item.apply(value).stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private Optional<LocalDate> readDate(Value value) {
        var day = value.day();
        if (day.isPresent() && term.isPresent() && !term.get().includes(day.get())) {
            value.fault("day-outside-term", day.get(), term.get());
        }
        return day;
    }

    static Written write(ServiceRule rule) {
        return days(new Written().ifAny("places", rule.places()), rule.days())
                .ifAny("during", rule.during())
                .ifAny("except", rule.except());
    }

    private static Written days(Written written, Days days) {
        return switch (days) {
            case Days.OfClass(var classes) -> written.put("day-classes", classes);
            case Days.OnWeekdays(var weekdays, var holidays) -> {
                written.put("weekdays", weekdays);
                yield holidays ? written : written.put("public-holidays", false);
            }
            case Days.OnDates(var dates) -> written.put("dates", dates);
        };
    }
}
