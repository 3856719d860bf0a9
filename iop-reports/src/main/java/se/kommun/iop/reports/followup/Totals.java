package se.kommun.iop.reports.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.activity.DayClass;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.reports.figures.Account;
import se.kommun.iop.reports.figures.Tally;
import se.kommun.iop.reports.word.BarChart;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;
import se.kommun.iop.reports.word.Table;

/** How many: every place and month with their sums, never rounded and never across two measures. */
final class Totals {

    private final Account account;
    private final Writing to;

    private Totals(Account account, Writing to) {
        this.account = account;
        this.to = to;
    }

    static void write(FollowUp.Point point, Writing to) {
        to.eachMeasure(account -> new Totals(account, to).write());
        to.word().heading(2, to.say("comment.heading"));
        to.typed(point);
    }

    private void write() {
        var name = account.measure().name();
        if (account.total().occasions() == 0) {
            to.word().paragraph(to.say("no-figures", name));
            return;
        }
        var total = account.total();
        to.word()
                .lead(to.say(
                        "totals.text",
                        to.wording().number(total.total()),
                        account.measure().unit(),
                        total.occasions(),
                        account.completeness().missing().size()));
        if (to.followUp().form() == FollowUp.Form.MEETING) {
            to.word().paragraph(to.say("totals.daily"));
            Interest.averages(account, to);
        }
        PlaceMonthTables.write(account, to);
        chart();
        days();
    }

    private void chart() {
        var months = new Months(account.months(), to.wording());
        var bars = account.months().stream()
                .map(month -> new BarChart.Bar(
                        months.brief(month),
                        Optional.of(account.in(month))
                                .filter(tally -> tally.occasions() > 0)
                                .map(Tally::total)))
                .toList();
        var described = months.said(bars, to.wording()::number);
        var name = account.measure().name();
        to.word()
                .chart(new BarChart(
                        to.say("totals.chart", name),
                        to.say("totals.chart.alt", name, described),
                        Texts.capital(name),
                        account.measure().decimals() == 0 ? "#,##0" : "#,##0.0#",
                        bars));
    }

    private void days() {
        var rows = new ArrayList<List<Cell>>();
        Arrays.stream(DayClass.values())
                .filter(days -> account.on(days).occasions() > 0)
                .forEach(days -> rows.add(row(to.say("days." + days.name()), account.on(days), Origins.on(days))));
        if (rows.isEmpty()) {
            return;
        }
        rows.add(row(to.say("total"), account.total(), Origins.all()));
        var name = account.measure().name();
        to.word()
                .table(Table.of(
                                to.say("totals.days", name),
                                to.say("totals.days.alt", name),
                                List.of(
                                        Column.text(to.say("day-class"), 46),
                                        Column.number(to.say("occasions-reported"), 27),
                                        Column.number(Texts.capital(name), 27)),
                                rows)
                        .withTotal());
    }

    private List<Cell> row(String name, Tally tally, Origins inCommon) {
        var origin =
                Origins.of(account.measure(), to.file().asOf()).and(inCommon).origin();
        return List.of(
                Cell.of(name),
                Cell.of(to.wording().number(tally.occasions())).from(origin),
                Cell.of(to.wording().number(tally.total())).from(origin));
    }
}
