package se.kommun.iop.reports.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import se.kommun.iop.reports.figures.Account;
import se.kommun.iop.reports.figures.Tally;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;
import se.kommun.iop.reports.word.Table;

/** Places by months with sums. What does not fit the width of a page is turned, or else divided. */
final class PlaceMonthTables {

    /** Beside a name and a sum. */
    private static final Breadth BREADTH = new Breadth(1.75, 1.9);

    private final Account account;
    private final Writing to;

    private PlaceMonthTables(Account account, Writing to) {
        this.account = account;
        this.to = to;
    }

    static void write(Account account, Writing to) {
        new PlaceMonthTables(account, to).write();
    }

    private void write() {
        var names = new Months(account.months(), to.wording());
        boolean turned =
                account.months().size() > Breadth.MOST && account.places().size() <= Breadth.MOST;
        if (turned) {
            tables(
                    true,
                    to.say("month"),
                    new Axis<>(account.months(), names::brief, account::in, Origins::in),
                    new Axis<>(account.places(), place -> place.name(), account::at, Origins::at),
                    (month, place) -> account.at(place, month));
        } else {
            tables(
                    false,
                    to.say("place"),
                    new Axis<>(account.places(), place -> place.name(), account::at, Origins::at),
                    new Axis<>(account.months(), names::brief, account::in, Origins::in),
                    account::at);
        }
    }

    /** @param origin what the figures of one of the things have in common */
    private record Axis<T>(
            List<T> things, Function<T, String> name, Function<T, Tally> sum, Function<T, Origins> origin) {}

    private <R, C> void tables(boolean turned, String first, Axis<R> down, Axis<C> across, BiFunction<R, C, Tally> at) {
        int most = BREADTH.columns(across.things().stream().map(across.name()).toList());
        int parts = (across.things().size() + most - 1) / most;
        for (int part = 0; part < parts; part++) {
            var shown = across.things()
                    .subList(part * most, Math.min(across.things().size(), (part + 1) * most));
            boolean last = part == parts - 1;
            var columns = new ArrayList<Column>();
            columns.add(Column.text(first, turned ? 9 : 24));
            shown.forEach(
                    one -> columns.add(Column.number(Texts.capital(across.name().apply(one)), 12)));
            if (last) {
                columns.add(Column.number(to.say("total"), 13));
            }
            var rows = new ArrayList<List<Cell>>();
            for (var row : down.things()) {
                var origin = down.origin().apply(row);
                var cells = shown.stream()
                        .map(column -> number(
                                at.apply(row, column),
                                origin.and(across.origin().apply(column))));
                rows.add(cells(
                        down.name().apply(row),
                        cells,
                        last ? Stream.of(number(down.sum().apply(row), origin)) : Stream.empty()));
            }
            rows.add(cells(
                    to.say("total"),
                    shown.stream()
                            .map(column -> number(
                                    across.sum().apply(column), across.origin().apply(column))),
                    last ? Stream.of(number(account.total(), Origins.all())) : Stream.empty()));
            var name = account.measure().name();
            var caption = parts == 1
                    ? to.say("totals.table", name)
                    : to.say("part", to.say("totals.table", name), part + 1, parts);
            to.word()
                    .table(Table.of(caption, to.say("totals.table.alt", name), columns, rows)
                            .withTotal());
        }
    }

    private static List<Cell> cells(String name, Stream<Cell> figures, Stream<Cell> sum) {
        return Stream.concat(Stream.of(Cell.of(name)), Stream.concat(figures, sum))
                .toList();
    }

    /** A dash where there is no value at all: nothing reported is not a zero. */
    private Cell number(Tally tally, Origins origin) {
        return tally.occasions() == 0
                ? Cell.of("\u2013")
                : Cell.of(to.wording().number(tally.total()))
                        .from(Origins.of(account.measure(), to.file().asOf())
                                .and(origin)
                                .origin());
    }
}
