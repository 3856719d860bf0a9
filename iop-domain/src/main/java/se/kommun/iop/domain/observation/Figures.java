package se.kommun.iop.domain.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;

/** What counts of an agreement's ledger: per place, day and measure the latest accepted report. */
public final class Figures {

    static final Comparator<Observation.Key> BY_DAY_AND_PLACE = Figures::compare;

    private static final Comparator<LedgerEntry> LATEST_FIRST = Comparator.comparing(
                    (LedgerEntry entry) -> entry.observation().key(), BY_DAY_AND_PLACE)
            .thenComparing(Comparator.comparingLong(LedgerEntry::order).reversed());

    /** In the order of their keys: there are so many of them that a tree or a table costs more than all that is asked. */
    private final List<Figure> figures;

    private final List<Observation.Key> keys;

    private Figures(List<Figure> figures) {
        this.figures = figures;
        this.keys = figures.stream().map(Figure::key).toList();
    }

    public static Figures of(Collection<LedgerEntry> entries) {
        var sorted = new ArrayList<>(entries);
        sorted.sort(LATEST_FIRST);
        var figures = new ArrayList<Figure>(sorted.size());
        int first = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || !key(sorted.get(i)).equals(key(sorted.get(first)))) {
                figures.add(figure(sorted.subList(first, i)));
                first = i;
            }
        }
        return new Figures(figures);
    }

    private static Figure figure(List<LedgerEntry> latestFirst) {
        var counts = latestFirst.getFirst();
        if (latestFirst.size() == 1) {
            return new Figure(counts, List.of(), List.of());
        }
        var others = latestFirst.subList(1, latestFirst.size());
        Predicate<LedgerEntry> agrees = entry -> entry.observation().says(counts.observation());
        return new Figure(
                counts,
                others.stream().filter(agrees).toList(),
                others.stream().filter(agrees.negate()).toList());
    }

    private static Observation.Key key(LedgerEntry entry) {
        return entry.observation().key();
    }

    private static int compare(Observation.Key one, Observation.Key other) {
        int days = one.date().compareTo(other.date());
        int places = days != 0 ? days : one.place().compareTo(other.place());
        return places != 0 ? places : one.measure().compareTo(other.measure());
    }

    public Optional<Figure> find(Observation.Key key) {
        int found = Collections.binarySearch(keys, key, BY_DAY_AND_PLACE);
        return found < 0 ? Optional.empty() : Optional.of(figures.get(found));
    }

    /** By day, then place. */
    public Stream<Figure> all() {
        return figures.stream();
    }

    /** The figures up to and including a day. */
    public Figures until(LocalDate day) {
        return keeping(key -> !key.date().isAfter(day));
    }

    public Figures within(Period period) {
        return keeping(key -> period.includes(key.date()));
    }

    public Figures at(Code place) {
        return keeping(key -> key.place().equals(place));
    }

    public Figures measuring(Code measure) {
        return keeping(key -> key.measure().equals(measure));
    }

    public Figures keeping(Predicate<Observation.Key> wanted) {
        return keys.stream().allMatch(wanted)
                ? this
                : new Figures(figures.stream()
                        .filter(figure -> wanted.test(figure.key()))
                        .toList());
    }

    /**
     * The sum of the counted values. Only meaningful for one measure: narrow with {@link #measuring} first.
     *
     * @throws IllegalStateException if two measures would be added together
     */
    public BigDecimal total() {
        if (keys.stream().map(Observation.Key::measure).distinct().count() > 1) {
            throw new IllegalStateException("Two measures are never added together");
        }
        return counted().map(Reported.Counted::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many places and days have a value, 0 included. */
    public long occasions() {
        return counted().count();
    }

    /** The sum of those values that the lists call approximate. */
    public BigDecimal estimatedTotal() {
        return figures.stream()
                .map(Figure::observation)
                .filter(Observation::estimated)
                .flatMap(observation -> value(observation.reported()))
                .map(Reported.Counted::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean isEmpty() {
        return figures.isEmpty();
    }

    private Stream<Reported.Counted> counted() {
        return figures.stream().flatMap(figure -> value(figure.reported()));
    }

    private static Stream<Reported.Counted> value(Reported reported) {
        return switch (reported) {
            case Reported.Counted counted -> Stream.of(counted);
            case Reported.Cancelled() -> Stream.empty();
            case Reported.Closed() -> Stream.empty();
        };
    }
}
