package se.kommun.iop.reports.attendance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.reports.excel.Formulas;
import se.kommun.iop.reports.excel.Heading;
import se.kommun.iop.reports.excel.SheetNames;
import se.kommun.iop.reports.excel.TableSheet;
import se.kommun.iop.reports.excel.Value;
import se.kommun.iop.reports.figures.Account;
import se.kommun.iop.reports.figures.Tally;

/** Months by places: every cell is a formula over the days, and has the value that the case file gives. */
final class Monthly {

    private final Account account;
    private final boolean several;
    private final Phrasebook phrases;

    Monthly(Account account, boolean several, Phrasebook phrases) {
        this.account = account;
        this.several = several;
        this.phrases = phrases;
    }

    static String named(String sheet, Account account, boolean several) {
        return several ? sheet + " " + account.measure().name() : sheet;
    }

    TableSheet sheet(TableSheet days, SheetNames names) {
        var headings = new ArrayList<Heading>();
        headings.add(Heading.text(phrases.say("month"), 12));
        var unique = new ColumnNames(phrases);
        account.places().forEach(place -> headings.add(Heading.number(unique.free(place.name()), 16)));
        headings.add(Heading.number(phrases.say("sum"), 12));
        var rows = new ArrayList<List<Value>>();
        account.months().forEach(month -> rows.add(row(month, rows.size() + 2, days)));
        var name = names.free(named(phrases.say("monthly"), account, several));
        if (rows.isEmpty()) {
            var nothing = new ArrayList<Value>();
            headings.forEach(heading -> nothing.add(Value.none()));
            nothing.set(0, Value.text(phrases.say("nothing")));
            return new TableSheet(name, headings, List.of(nothing), List.of());
        }
        return new TableSheet(name, headings, rows, totals(rows.size() + 1));
    }

    private List<Value> row(YearMonth month, int number, TableSheet days) {
        var row = new ArrayList<Value>();
        row.add(new Value.Month(month));
        for (int i = 0; i < account.places().size(); i++) {
            row.add(new Value.Formula(
                    Formulas.sumOfMonth(days, Daily.PLACES_FROM + i, 0, 0, number),
                    count(account.at(account.places().get(i), month))));
        }
        row.add(new Value.Formula(Formulas.sumOfRow(1, account.places().size(), number), count(account.in(month))));
        return row;
    }

    private List<Value> totals(int lastRow) {
        var totals = new ArrayList<Value>();
        totals.add(Value.text(phrases.say("sum")));
        for (int i = 0; i < account.places().size(); i++) {
            totals.add(new Value.Formula(
                    Formulas.sumOfColumn(i + 1, lastRow),
                    count(account.at(account.places().get(i)))));
        }
        totals.add(
                new Value.Formula(Formulas.sumOfColumn(account.places().size() + 1, lastRow), count(account.total())));
        return totals;
    }

    private Value count(Tally tally) {
        return sum(tally, account.measure());
    }

    /** What a live sum has as its value now. */
    static Value sum(Tally tally, Measure measure) {
        return tally.occasions() == 0 ? Value.none() : new Value.Count(tally.total(), measure.decimals());
    }
}
