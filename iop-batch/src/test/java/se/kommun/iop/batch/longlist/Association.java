package se.kommun.iop.batch.longlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.domain.activity.CalendarVersion;
import se.kommun.iop.domain.activity.DayClass;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.activity.ServiceRule;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;

/** An invented association with so many places that its lists are long. */
final class Association {

    private static final List<String> FIRST =
            List.of("Alm", "Björk", "Ceder", "Druv", "Ek", "Fläder", "Gran", "Hassel", "Idegran", "Jasmin");
    private static final List<String> LAST = List.of("gården", "huset", "lyckan", "torget", "vången", "hemmet");

    private Association() {}

    /** Distinct names; beyond the first sixty they are numbered. */
    static List<String> places(int count) {
        var names = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var name = FIRST.get(i % FIRST.size()) + LAST.get(i / FIRST.size() % LAST.size());
            names.add(i < 60 ? name : name + " " + i / 60);
        }
        return names;
    }

    static ReadingScope scope(int places, LocalDate from, LocalDate through, boolean weekendsOnly) {
        return scope(places(places), from, through, weekendsOnly);
    }

    static ReadingScope scope(List<String> names, LocalDate from, LocalDate through, boolean weekendsOnly) {
        var rules = new ServiceRule(
                Set.of(),
                weekendsOnly
                        ? new ServiceRule.Days.OfClass(Set.of(DayClass.WEEKEND))
                        : new ServiceRule.Days.OfClass(Set.of(DayClass.values())),
                List.of(),
                List.of());
        var calendar = new ServiceCalendar(List.of(
                new CalendarVersion(1, LocalDate.of(2024, 1, 1), "avtalat", List.of(), List.of(rules), List.of())));
        return new ReadingScope(
                new Period(from, through),
                Stream.iterate(0, i -> i < names.size(), i -> i + 1)
                        .map(i -> place("p" + i, names.get(i)))
                        .toList(),
                List.of(measure("portioner", "Portioner", 250), measure("timmar", "Timmar", 90)),
                calendar,
                Optional.of(LocalDate.of(2024, 12, 1)));
    }

    private static Place place(String code, String name) {
        return new Place(new Code(code), name, List.of());
    }

    private static Measure measure(String code, String name, int highest) {
        return new Measure(new Code(code), name, "st", List.of(), 0, highest);
    }
}
