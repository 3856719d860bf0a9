package se.kommun.iop.domain.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;

/** What counts of an agreement's ledger: per place, day and measure the latest accepted report. */
public final class Figures {

    static final Comparator<Observation.Key> BY_DAY_AND_PLACE = Comparator.comparing(Observation.Key::date)
            .thenComparing(Observation.Key::place)
            .thenComparing(Observation.Key::measure);

    private final TreeMap<Observation.Key, Figure> byKey;

    private Figures(TreeMap<Observation.Key, Figure> byKey) {
        this.byKey = byKey;
    }

    public static Figures of(Collection<LedgerEntry> entries) {
        var byKey =
                entries.stream()
                        .collect(Collectors.groupingBy(
                                entry -> entry.observation().key()))
                        .values()
                        .stream()
                        .map(Figures::figure)
                        .collect(Collectors.toMap(
                                Figure::key, figure -> figure, (a, b) -> a, () -> new TreeMap<>(BY_DAY_AND_PLACE)));
        return new Figures(byKey);
    }

    private static Figure figure(List<LedgerEntry> reports) {
        var latestFirst = new ArrayList<>(reports);
        latestFirst.sort(Comparator.comparingLong(LedgerEntry::order).reversed());
        var counts = latestFirst.getFirst();
        var others = latestFirst.subList(1, latestFirst.size());
        Predicate<LedgerEntry> agrees = entry -> entry.observation().says(counts.observation());
        return new Figure(
                counts,
                others.stream().filter(agrees).toList(),
                others.stream().filter(agrees.negate()).toList());
    }

    public Optional<Figure> find(Observation.Key key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** By day, then place. */
    public Stream<Figure> all() {
        return byKey.values().stream();
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
        var kept = new TreeMap<Observation.Key, Figure>(BY_DAY_AND_PLACE);
        byKey.forEach((key, figure) -> {
            if (wanted.test(key)) {
                kept.put(key, figure);
            }
        });
        return new Figures(kept);
    }

    /**
     * The sum of the counted values. Only meaningful for one measure: narrow with {@link #measuring} first.
     *
     * @throws IllegalStateException if two measures would be added together
     */
    public BigDecimal total() {
        if (byKey.keySet().stream().map(Observation.Key::measure).distinct().count() > 1) {
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
        return byKey.values().stream()
                .map(Figure::observation)
                .filter(Observation::estimated)
                .flatMap(observation -> value(observation.reported()))
                .map(Reported.Counted::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    private Stream<Reported.Counted> counted() {
        return byKey.values().stream().flatMap(figure -> value(figure.reported()));
    }

    private static Stream<Reported.Counted> value(Reported reported) {
        return switch (reported) {
            case Reported.Counted counted -> Stream.of(counted);
            case Reported.Cancelled() -> Stream.empty();
            case Reported.Closed() -> Stream.empty();
        };
    }
}
