package se.kommun.iop.domain.paper;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.domain.observation.FigureChange;
import se.kommun.iop.domain.observation.Reported;

/**
 * What has changed in the figures, told in sentences: first how much in all, then by place and month, day by day where they
 * are few.
 *
 * @param changes by day and place
 */
public record FigureDifference(Agreement agreement, List<FigureChange> changes) {

    /** More days of a month than these are told as one. */
    private static final int FEW = 3;

    public FigureDifference {
        changes = List.copyOf(changes);
    }

    private record Group(Code measure, Code place, YearMonth month) {}

    /** How much more or less there is of each measure, also when it comes to nothing. */
    public List<Sentence> totals() {
        return changes.stream()
                .map(change -> change.key().measure())
                .distinct()
                .map(measure -> signed(
                        sum(changes.stream()
                                .filter(change -> change.key().measure().equals(measure))
                                .toList()),
                        measure))
                .toList();
    }

    /** Where and when. */
    public List<Sentence> details() {
        return changes.stream()
                .collect(Collectors.groupingBy(
                        change -> new Group(
                                change.key().measure(),
                                change.key().place(),
                                YearMonth.from(change.key().date())),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(group -> said(group.getKey(), group.getValue()))
                .toList();
    }

    private Stream<Sentence> said(Group group, List<FigureChange> days) {
        boolean came = days.stream().allMatch(day -> day.before().isEmpty());
        boolean went = days.stream().allMatch(day -> day.after().isEmpty());
        if (!came && !went && days.size() <= FEW) {
            return days.stream().map(this::day);
        }
        var key = came ? "paper.change.came" : went ? "paper.change.went" : "paper.change.changed";
        return Stream.of(
                Sentence.of(key, place(group.place()), group.month(), days.size(), signed(sum(days), group.measure())));
    }

    private Sentence day(FigureChange change) {
        var key = change.key();
        return Sentence.of(
                "paper.change.day", place(key.place()), key.date(), told(change.before()), told(change.after()));
    }

    private static Object told(Optional<Figure> figure) {
        return figure.map(Figure::observation)
                .<Object>map(observation -> switch (observation.reported()) {
                    case Reported.Counted(var value) ->
                        observation.estimated() ? Sentence.of("paper.change.estimated", value) : value;
                    case Reported.Cancelled() -> Sentence.of("paper.change.cancelled");
                    case Reported.Closed() -> Sentence.of("paper.change.closed");
                })
                .orElseGet(() -> Sentence.of("paper.change.nothing"));
    }

    private Sentence signed(BigDecimal sum, Code measure) {
        var unit = agreement.activity().measure(measure).map(Measure::unit).orElse(measure.text());
        if (sum.signum() == 0) {
            return Sentence.of("paper.change.as-many", unit);
        }
        return sum.signum() < 0
                ? Sentence.of("paper.change.less", sum.negate(), unit)
                : Sentence.of("paper.change.more", sum, unit);
    }

    private static BigDecimal sum(List<FigureChange> days) {
        return days.stream()
                .map(day -> value(day.after()).subtract(value(day.before())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal value(Optional<Figure> figure) {
        return figure.map(Figure::reported)
                .filter(Reported.Counted.class::isInstance)
                .map(reported -> ((Reported.Counted) reported).value())
                .orElse(BigDecimal.ZERO);
    }

    private String place(Code place) {
        return agreement.activity().place(place).map(Place::name).orElse(place.text());
    }
}
