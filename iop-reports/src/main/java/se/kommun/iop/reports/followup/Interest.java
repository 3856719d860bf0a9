package se.kommun.iop.reports.followup;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.kommun.iop.domain.activity.DayClass;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.reports.figures.Account;
import se.kommun.iop.reports.figures.Tally;
import se.kommun.iop.reports.word.BarChart;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;
import se.kommun.iop.reports.word.Table;

/** Averages by place, month and kind of day, and how they develop; what it means is for a person to write. */
final class Interest {

    private final Account account;
    private final Writing to;
    private final Months months;

    private Interest(Account account, Writing to) {
        this.account = account;
        this.to = to;
        this.months = new Months(account.months(), to.wording());
    }

    static void write(FollowUp.Point point, Writing to) {
        to.eachMeasure(account -> new Interest(account, to).write());
        to.word().heading(2, to.say("comment.heading"));
        to.typed(point);
    }

    /** The average in a sentence and place by place: what a meeting sees of the interest beside the figures. */
    static void averages(Account account, Writing to) {
        var interest = new Interest(account, to);
        interest.average();
        interest.places();
    }

    private void write() {
        if (account.total().occasions() == 0) {
            to.word().paragraph(to.say("no-figures", account.measure().name()));
            return;
        }
        average();
        places();
        var byMonth = account.months().stream()
                .map(month -> row(months.inWords(month), account.in(month), Origins.in(month)))
                .toList();
        table("interest.months", to.say("month"), byMonth);
        chart();
        var byClass = Arrays.stream(DayClass.values())
                .filter(days -> account.on(days).occasions() > 0)
                .map(days -> row(to.say("days." + days.name()), account.on(days), Origins.on(days)))
                .toList();
        if (!byClass.isEmpty()) {
            table("interest.days", to.say("day-class"), byClass);
        }
    }

    private void average() {
        account.total()
                .average()
                .ifPresent(average -> to.word()
                        .lead(to.say(
                                "interest.average",
                                to.wording().oneDecimal(average),
                                account.measure().unit(),
                                account.total().occasions())));
    }

    private void places() {
        table(
                "interest.places",
                to.say("place"),
                account.places().stream()
                        .map(place -> row(place.name(), account.at(place), Origins.at(place)))
                        .toList());
    }

    private void table(String key, String first, List<List<Cell>> rows) {
        var all = new ArrayList<>(rows);
        all.add(row(to.say("all"), account.total(), Origins.all()));
        to.word()
                .table(Table.of(
                                to.say(key, account.measure().name()),
                                to.say(key + ".alt", account.measure().name()),
                                List.of(
                                        Column.text(first, 34),
                                        Column.number(
                                                Texts.capital(account.measure().name()), 22),
                                        Column.number(to.say("occasions-reported"), 22),
                                        Column.number(to.say("average"), 22)),
                                all)
                        .withTotal());
    }

    private List<Cell> row(String name, Tally tally, Origins inCommon) {
        var occasions = Cell.of(to.wording().number(tally.occasions()));
        if (tally.occasions() == 0) {
            return List.of(Cell.of(name), Cell.of("\u2013"), occasions, Cell.of("\u2013"));
        }
        var origin =
                Origins.of(account.measure(), to.file().asOf()).and(inCommon).origin();
        return List.of(
                Cell.of(name),
                Cell.of(to.wording().number(tally.total())).from(origin),
                occasions.from(origin),
                Cell.of(tally.average().map(to.wording()::oneDecimal).orElse("\u2013"))
                        .from(origin));
    }

    private void chart() {
        var bars = account.months().stream()
                .map(month -> new BarChart.Bar(
                        months.brief(month),
                        account.in(month).average().map(average -> average.setScale(1, RoundingMode.HALF_UP))))
                .toList();
        var described = months.said(bars, to.wording()::oneDecimal);
        to.word()
                .chart(new BarChart(
                        to.say("interest.chart", account.measure().name()),
                        to.say("interest.chart.alt", account.measure().name(), described),
                        to.say("average"),
                        "0.0",
                        bars));
    }
}
