package se.kommun.iop.reports.attendance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.reports.excel.Formulas;
import se.kommun.iop.reports.excel.Heading;
import se.kommun.iop.reports.excel.SheetNames;
import se.kommun.iop.reports.excel.TableSheet;
import se.kommun.iop.reports.excel.Value;
import se.kommun.iop.reports.figures.Account;
import se.kommun.iop.reports.figures.DayState;

/** Every expected or reported day, place by place: a number, or a word that says why there is none. */
final class Daily {

    /** The columns before the places: date, weekday, class. */
    static final int PLACES_FROM = 3;

    private final Account account;
    private final boolean several;
    private final Phrasebook phrases;

    Daily(Account account, boolean several, Phrasebook phrases) {
        this.account = account;
        this.several = several;
        this.phrases = phrases;
    }

    TableSheet sheet(SheetNames names) {
        var headings = new ArrayList<Heading>();
        headings.add(Heading.text(phrases.say("date"), 13));
        headings.add(Heading.text(phrases.say("weekday"), 11));
        headings.add(Heading.text(phrases.say("day-class"), 21));
        var unique = new ColumnNames(phrases);
        account.places().forEach(place -> headings.add(Heading.number(unique.free(place.name()), 16)));
        headings.add(Heading.number(phrases.say("sum"), 10));
        var rows = new ArrayList<List<Value>>();
        for (var day : account.days()) {
            rows.add(row(day, rows.size() + 2));
        }
        if (rows.isEmpty()) {
            rows.add(nothing(headings.size()));
        }
        return new TableSheet(
                names.free(Monthly.named(phrases.say("daily"), account, several)), headings, rows, List.of());
    }

    private List<Value> row(LocalDate day, int number) {
        var row = new ArrayList<Value>();
        row.add(new Value.Day(day));
        row.add(Value.text(
                day.format(DateTimeFormatter.ofPattern("EEEE", phrases.wording().locale()))));
        row.add(Value.text(account.classOf(day)
                .map(days -> phrases.say("days." + days.name()))
                .orElse("\u2013")));
        account.places().forEach(place -> row.add(value(account.state(place, day))));
        row.add(new Value.Formula(
                Formulas.sumOfRow(PLACES_FROM, PLACES_FROM + account.places().size() - 1, number),
                Monthly.sum(account.on(day), account.measure())));
        return row;
    }

    private Value value(DayState state) {
        return switch (state) {
            case DayState.Counted(var value, var estimated) ->
                new Value.Count(value, account.measure().decimals());
            case DayState.Cancelled() -> Value.text(phrases.say("cancelled"));
            case DayState.Closed() -> Value.text(phrases.say("closed"));
            case DayState.Missing() -> Value.text(phrases.say("absent"));
            case DayState.NotExpected() -> Value.none();
        };
    }

    private List<Value> nothing(int columns) {
        var row = new ArrayList<Value>();
        row.add(Value.text(phrases.say("nothing")));
        for (int i = 1; i < columns; i++) {
            row.add(Value.none());
        }
        return row;
    }
}
