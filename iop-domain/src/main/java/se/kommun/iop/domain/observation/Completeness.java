package se.kommun.iop.domain.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;

/**
 * How the reports of one measure stand against the service calendar: every expected place and day is in exactly one of
 * reported, cancelled, closed and missing. Reports about other days are counted apart, so nothing is hidden.
 */
public record Completeness(
        List<Occasion> reported,
        List<Occasion> cancelled,
        List<Occasion> closed,
        List<Occasion> missing,
        List<Occasion> unexpected) {

    public Completeness {
        reported = List.copyOf(reported);
        cancelled = List.copyOf(cancelled);
        closed = List.copyOf(closed);
        missing = List.copyOf(missing);
        unexpected = List.copyOf(unexpected);
    }

    /** A place and a day (serveringstillfälle, aktivitetstillfälle …). */
    public record Occasion(Code place, LocalDate date) {}

    /** The figures may hold other measures and days; only this measure within this period is looked at. */
    public static Completeness of(
            ServiceCalendar calendar, List<Code> places, Period period, Code measure, Figures figures) {
        var sorted = new Sorted();
        period.eachDay()
                .forEach(day -> places.forEach(place -> sorted.add(
                        new Occasion(place, day),
                        calendar.expects(place, day),
                        figures.find(new Observation.Key(place, day, measure))
                                .map(Figure::reported)
                                .orElse(null))));
        return sorted.completeness();
    }

    public int expected() {
        return reported.size() + cancelled.size() + closed.size() + missing.size();
    }

    public Completeness keeping(Predicate<Occasion> wanted) {
        return new Completeness(
                reported.stream().filter(wanted).toList(),
                cancelled.stream().filter(wanted).toList(),
                closed.stream().filter(wanted).toList(),
                missing.stream().filter(wanted).toList(),
                unexpected.stream().filter(wanted).toList());
    }

    private static final class Sorted {
        private final List<Occasion> reported = new ArrayList<>();
        private final List<Occasion> cancelled = new ArrayList<>();
        private final List<Occasion> closed = new ArrayList<>();
        private final List<Occasion> missing = new ArrayList<>();
        private final List<Occasion> unexpected = new ArrayList<>();

        private void add(Occasion occasion, boolean expected, @Nullable Reported report) {
            if (report == null) {
                if (expected) {
                    missing.add(occasion);
                }
            } else if (!expected) {
                unexpected.add(occasion);
            } else {
                switch (report) {
                    case Reported.Counted counted -> reported.add(occasion);
                    case Reported.Cancelled() -> cancelled.add(occasion);
                    case Reported.Closed() -> closed.add(occasion);
                }
            }
        }

        private Completeness completeness() {
            return new Completeness(reported, cancelled, closed, missing, unexpected);
        }
    }
}
