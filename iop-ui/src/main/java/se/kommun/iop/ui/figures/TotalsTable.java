package se.kommun.iop.ui.figures;

import com.vaadin.flow.component.html.Div;
import java.util.stream.Stream;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** The sums by month and place, the same that the chart shows. */
final class TotalsTable extends Div {

    TotalsTable(MonthTotals totals, String occasion) {
        var columns = Stream.of(
                        Stream.of(Words.say("figures.month")),
                        totals.places().stream().map(Place::name),
                        Stream.of(Words.say("figures.total"), occasion))
                .flatMap(part -> part)
                .toList();
        var table =
                new Table(Words.say("figures.totals.caption", totals.measure().name()), columns).ofFigures();
        totals.rows().forEach(row -> table.with(Words.wording().month(row.month()), figures(row)));
        table.foot(Words.say("figures.term"), figures(totals.all()));
        add(table.scrolling());
    }

    private static String[] figures(MonthTotals.Row row) {
        return Stream.of(
                        row.sums().stream().map(TotalsTable::written),
                        Stream.of(
                                written(row.total()),
                                Words.wording().number(row.total().occasions())))
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    /** Where nothing was reported there is no sum, and certainly no zero. */
    private static String written(MonthTotals.Sum sum) {
        return sum.occasions() == 0
                ? Words.say("figures.nothing")
                : Words.wording().number(sum.value());
    }
}
