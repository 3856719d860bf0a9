package se.kommun.iop.reports.followup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.reports.figures.Account;
import se.kommun.iop.reports.figures.DayState;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;
import se.kommun.iop.reports.word.Table;

/** Every expected or reported day, place by place, month by month: what is no figure is said in words. */
final class DailyAppendix {

    /** In small text, beside a day. */
    private static final Breadth BREADTH = new Breadth(1.55, 1);

    private DailyAppendix() {}

    static void write(Writing to) {
        to.word().newPage(to.say("daily.heading"));
        to.word().heading(2, to.say("definitions.heading"));
        to.word().bullets(definitions(to));
        to.eachMeasure(account -> measure(account, to));
    }

    private static List<String> definitions(Writing to) {
        var occasions = to.agreement().activity().occasion();
        var definitions = new ArrayList<String>();
        to.accounts()
                .forEach(account -> definitions.add(to.say(
                        "definition.total", Texts.capital(account.measure().name()))));
        definitions.add(to.say("definition.occasions", Texts.capital(occasions)));
        definitions.add(to.say("definition.average"));
        definitions.add(to.say("definition.reported-share"));
        definitions.add(to.say("definition.estimated-share"));
        definitions.add(to.say("definition.rounding"));
        return definitions;
    }

    private static void measure(Account account, Writing to) {
        var months = account.days().stream()
                .collect(Collectors.groupingBy(YearMonth::from, LinkedHashMap::new, Collectors.toList()));
        if (months.isEmpty()) {
            to.word().paragraph(to.say("no-figures", account.measure().name()));
        }
        months.forEach((month, days) -> {
            for (int part = 0; part < parts(account); part++) {
                table(account, days, month, part, to);
            }
        });
    }

    private static void table(Account account, List<LocalDate> days, YearMonth month, int part, Writing to) {
        int most = columns(account);
        var places =
                account.places().subList(part * most, Math.min(account.places().size(), (part + 1) * most));
        var shown = days.stream()
                .filter(day ->
                        places.stream().anyMatch(place -> !(account.state(place, day) instanceof DayState.NotExpected)))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        var columns = new ArrayList<Column>();
        columns.add(Column.text(to.say("day"), 20));
        places.forEach(place -> columns.add(Column.number(place.name(), 20)));
        var rows = shown.stream()
                .<List<Cell>>map(day -> {
                    var cells = new ArrayList<Cell>();
                    cells.add(Cell.of(day.format(DateTimeFormatter.ofPattern(
                                    "EEE d MMM", to.wording().locale()))
                            .replace(".", "")));
                    places.forEach(place -> cells.add(cell(account, place, day, to)));
                    return cells;
                })
                .toList();
        to.word()
                .table(Table.of(
                                caption(account, month, part, to),
                                to.say("daily.table.alt", account.measure().name(), month),
                                columns,
                                rows)
                        .small());
    }

    private static String caption(Account account, YearMonth month, int part, Writing to) {
        int parts = parts(account);
        var caption = to.say("daily.table", Texts.capital(account.measure().name()), month);
        return parts == 1 ? caption : to.say("part", caption, part + 1, parts);
    }

    private static int parts(Account account) {
        return (account.places().size() + columns(account) - 1) / columns(account);
    }

    private static int columns(Account account) {
        return BREADTH.columns(account.places().stream().map(Place::name).toList());
    }

    private static Cell cell(Account account, Place place, LocalDate day, Writing to) {
        var state = account.state(place, day);
        var cell = Cell.of(said(state, to));
        return state instanceof DayState.Counted
                ? cell.from(Origins.of(account.measure(), to.file().asOf())
                        .and(Origins.at(place))
                        .and(Origins.on(day))
                        .origin())
                : cell;
    }

    private static String said(DayState state, Writing to) {
        return switch (state) {
            case DayState.Counted(var value, var estimated) ->
                estimated
                        ? to.say("estimated", to.wording().number(value))
                        : to.wording().number(value);
            case DayState.Cancelled() -> to.say("cancelled");
            case DayState.Closed() -> to.say("closed");
            case DayState.Missing() -> to.say("absent");
            case DayState.NotExpected() -> "\u2013";
        };
    }
}
