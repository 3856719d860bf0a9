package se.kommun.iop.ui.followup;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.domain.observation.FigureChange;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** What has changed beneath a paper, in sentences: day by day, or by month where a whole month came or went. */
record PaperChanges(Agreement agreement, List<FigureChange> changes) {

    /** So many days of one month at one place are told as one. */
    private static final int MANY = 4;

    private record Group(Code measure, Code place, YearMonth month, boolean came, boolean went) {}

    List<String> sentences() {
        var groups = changes.stream()
                .collect(Collectors.groupingBy(PaperChanges::group, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .flatMap(group -> group.getValue().size() < MANY
                        ? group.getValue().stream().map(this::day)
                        : Stream.of(month(group.getKey(), group.getValue())))
                .toList();
    }

    /** What the totals would be more by, for each measure that differs; a minus sign for less. */
    String difference() {
        return Words.wording()
                .list(changes.stream()
                        .map(change -> change.key().measure())
                        .distinct()
                        .map(measure -> Words.say(
                                "issued.sum",
                                signed(changes.stream()
                                        .filter(change -> change.key().measure().equals(measure))
                                        .toList()),
                                Said.measure(agreement, measure)))
                        .toList());
    }

    /** Which lists the changed figures came from then, and come from now. */
    String sources() {
        return Words.say("issued.sources", files(FigureChange::before), files(FigureChange::after));
    }

    private String files(Function<FigureChange, Optional<Figure>> side) {
        var names = changes.stream()
                .flatMap(change -> side.apply(change).stream())
                .map(figure -> figure.counts().fileName())
                .distinct()
                .toList();
        return names.isEmpty() ? Words.say("issued.no-list") : Words.wording().list(names);
    }

    private static Group group(FigureChange change) {
        return new Group(
                change.key().measure(),
                change.key().place(),
                YearMonth.from(change.key().date()),
                change.before().isEmpty(),
                change.after().isEmpty());
    }

    private String day(FigureChange change) {
        return Words.say(
                "issued.day",
                Said.place(agreement, change.key().place()),
                change.key().date(),
                said(change.before()),
                said(change.after()));
    }

    private String month(Group group, List<FigureChange> days) {
        var key = "issued.month." + (group.came() ? "came" : group.went() ? "went" : "changed");
        return Words.say(key, Said.place(agreement, group.place()), group.month(), days.size(), signed(days));
    }

    private static String said(Optional<Figure> figure) {
        return figure.map(Figure::observation).map(Said::reported).orElseGet(() -> Words.say("issued.nothing"));
    }

    private static String signed(List<FigureChange> days) {
        var sum = days.stream()
                .map(change -> value(change.after()).subtract(value(change.before())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() > 0
                ? "+" + Words.wording().number(sum)
                : Words.wording().number(sum);
    }

    private static BigDecimal value(Optional<Figure> figure) {
        return figure.map(Figure::reported)
                .filter(Reported.Counted.class::isInstance)
                .map(reported -> ((Reported.Counted) reported).value())
                .orElse(BigDecimal.ZERO);
    }
}
