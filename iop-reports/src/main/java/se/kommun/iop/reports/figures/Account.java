package se.kommun.iop.reports.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.iop.domain.activity.DayClass;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Completeness;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;

/** The account of one measure (redovisning): all that a paper says of it comes from here. */
public final class Account {

    private final CaseFile file;
    private final Measure measure;
    private final Completeness completeness;
    private final List<Figure> within;
    private final List<Figure> outside;
    private final Map<Observation.Key, Figure> byKey;
    private final Map<Cell, Tally> byPlaceAndMonth;
    private final List<Place> places;

    private record Cell(Code place, YearMonth month) {}

    private Account(CaseFile file, Measure measure) {
        this.file = file;
        this.measure = measure;
        this.completeness = file.completeness(measure);
        var all = file.figures().measuring(measure.code()).all().toList();
        var elapsed = file.elapsed();
        Predicate<Figure> counts = figure ->
                elapsed.filter(period -> period.includes(figure.key().date())).isPresent();
        this.within = all.stream().filter(counts).toList();
        this.outside = all.stream().filter(counts.negate()).toList();
        this.byKey = within.stream().collect(Collectors.toMap(Figure::key, Function.identity()));
        this.byPlaceAndMonth = within.stream()
                .collect(Collectors.groupingBy(
                        figure -> new Cell(
                                figure.key().place(),
                                YearMonth.from(figure.key().date())),
                        Collectors.collectingAndThen(Collectors.toList(), Tally::of)));
        var agreed = file.agreement().activity();
        var others = within.stream()
                .map(figure -> figure.key().place())
                .distinct()
                .filter(code -> agreed.place(code).isEmpty())
                .map(code -> new Place(code, code.text(), List.of()));
        this.places = Stream.concat(agreed.places().stream(), others).toList();
    }

    /** One account for each measure of the agreement, in its order. */
    public static List<Account> all(CaseFile file) {
        return file.agreement().activity().measures().stream()
                .map(measure -> new Account(file, measure))
                .toList();
    }

    public Measure measure() {
        return measure;
    }

    public Completeness completeness() {
        return completeness;
    }

    public Optional<Period> period() {
        return file.elapsed();
    }

    /** The figures that count: those of days within the term, up to the cut-off. */
    public List<Figure> figures() {
        return within;
    }

    /** Figures about days outside the term: shown, never counted. */
    public List<Figure> outside() {
        return outside;
    }

    public List<YearMonth> months() {
        return period().map(Period::months).orElse(List.of());
    }

    /** The agreement's places, and any other that a list has told of: no figure is left out of a table. */
    public List<Place> places() {
        return places;
    }

    public Tally total() {
        return sum(cell -> true);
    }

    public Tally at(Place place) {
        return sum(cell -> cell.place().equals(place.code()));
    }

    public Tally in(YearMonth month) {
        return sum(cell -> cell.month().equals(month));
    }

    public Tally at(Place place, YearMonth month) {
        return byPlaceAndMonth.getOrDefault(new Cell(place.code(), month), Tally.NOTHING);
    }

    public Tally on(LocalDate day) {
        return Tally.of(places().stream()
                .flatMap(place -> Stream.ofNullable(byKey.get(new Observation.Key(place.code(), day, measure.code()))))
                .toList());
    }

    public Tally on(DayClass days) {
        return Tally.of(within.stream()
                .filter(figure ->
                        classOf(figure.key().date()).filter(days::equals).isPresent())
                .toList());
    }

    /** Empty while no calendar has been agreed. */
    public Optional<DayClass> classOf(LocalDate day) {
        return file.agreement().activity().calendar().current().map(version -> version.classOf(day));
    }

    /** The part of the expected places and days that has a value, from 0 to 1. */
    public Optional<BigDecimal> reportedShare() {
        return completeness.expected() == 0
                ? Optional.empty()
                : Optional.of(Tally.share(
                        BigDecimal.valueOf(completeness.reported().size()),
                        BigDecimal.valueOf(completeness.expected())));
    }

    /** The days of the period on which a place is expected or has reported. */
    public List<LocalDate> days() {
        return period().stream()
                .flatMap(Period::eachDay)
                .filter(day ->
                        places().stream().anyMatch(place -> !(state(place, day) instanceof DayState.NotExpected)))
                .toList();
    }

    public DayState state(Place place, LocalDate day) {
        var figure = byKey.get(new Observation.Key(place.code(), day, measure.code()));
        if (figure != null) {
            return switch (figure.reported()) {
                case Reported.Counted(var value) ->
                    new DayState.Counted(value, figure.observation().estimated());
                case Reported.Cancelled() -> new DayState.Cancelled();
                case Reported.Closed() -> new DayState.Closed();
            };
        }
        return file.agreement().activity().calendar().expects(place.code(), day)
                ? new DayState.Missing()
                : new DayState.NotExpected();
    }

    private Tally sum(Predicate<Cell> wanted) {
        Collection<Tally> tallies = byPlaceAndMonth.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return tallies.stream().reduce(Tally.NOTHING, Tally::plus);
    }
}
