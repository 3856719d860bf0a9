package se.kommun.iop.reports.attendance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.observation.Completeness;
import se.kommun.iop.reports.excel.Formulas;
import se.kommun.iop.reports.excel.Heading;
import se.kommun.iop.reports.excel.SheetNames;
import se.kommun.iop.reports.excel.TableSheet;
import se.kommun.iop.reports.excel.Value;
import se.kommun.iop.reports.figures.Account;
import se.kommun.iop.reports.figures.Tally;

/** How much of what is expected has been reported (fullständighet), place by place and measure by measure. */
final class Fullness {

    private static final int EXPECTED = 2;
    private static final int REPORTED = 3;
    private static final int OCCASIONS = 9;
    private static final int TOTAL = 10;

    private final List<Account> accounts;
    private final Phrasebook phrases;

    Fullness(List<Account> accounts, Phrasebook phrases) {
        this.accounts = accounts;
        this.phrases = phrases;
    }

    TableSheet sheet(SheetNames names) {
        var rows = new ArrayList<List<Value>>();
        accounts.forEach(account -> account.places().forEach(place -> rows.add(row(account, place, rows.size() + 2))));
        return new TableSheet(
                names.free(phrases.say("fullness")),
                List.of(
                        Heading.text(phrases.say("place"), 22),
                        Heading.text(phrases.say("measure"), 18),
                        Heading.number(phrases.say("expected"), 12),
                        Heading.number(phrases.say("reported"), 12),
                        Heading.number(phrases.say("cancelled.column"), 11),
                        Heading.number(phrases.say("closed.column"), 11),
                        Heading.number(phrases.say("absent.column"), 11),
                        Heading.number(phrases.say("unexpected"), 13),
                        Heading.number(phrases.say("reported-share"), 20),
                        Heading.number(phrases.say("occasions"), 13),
                        Heading.number(phrases.say("sum"), 12),
                        Heading.number(phrases.say("average"), 14)),
                rows,
                accounts.size() == 1 ? totals(accounts.getFirst(), rows.size() + 1) : List.of());
    }

    /** Two measures are never added together, so only a single one has a total. */
    private List<Value> totals(Account account, int lastRow) {
        var complete = account.completeness();
        var tally = account.total();
        return List.of(
                Value.text(phrases.say("sum")),
                Value.text(account.measure().name()),
                sum(EXPECTED, lastRow, complete.expected()),
                sum(REPORTED, lastRow, complete.reported().size()),
                sum(4, lastRow, complete.cancelled().size()),
                sum(5, lastRow, complete.closed().size()),
                sum(6, lastRow, complete.missing().size()),
                sum(7, lastRow, complete.unexpected().size()),
                reportedShare(complete, lastRow + 1),
                sum(OCCASIONS, lastRow, tally.occasions()),
                new Value.Formula(
                        Formulas.sumOfColumn(TOTAL, lastRow),
                        new Value.Count(tally.total(), account.measure().decimals())),
                average(tally, lastRow + 1));
    }

    private static Value sum(int column, int lastRow, long now) {
        return new Value.Formula(Formulas.sumOfColumn(column, lastRow), Value.count(now));
    }

    private static Value reportedShare(Completeness complete, int row) {
        return complete.expected() == 0
                ? Value.none()
                : new Value.Formula(
                        Formulas.quotient(REPORTED, EXPECTED, row),
                        new Value.Share(BigDecimal.valueOf(complete.reported().size())
                                .divide(BigDecimal.valueOf(complete.expected()), MathContext.DECIMAL128)));
    }

    private static Value average(Tally tally, int row) {
        return tally.average()
                .<Value>map(average ->
                        new Value.Formula(Formulas.quotient(TOTAL, OCCASIONS, row), new Value.Average(average)))
                .orElseGet(Value::none);
    }

    private List<Value> row(Account account, Place place, int number) {
        var complete =
                account.completeness().keeping(occasion -> occasion.place().equals(place.code()));
        var tally = account.at(place);
        return List.of(
                Value.text(place.name()),
                Value.text(account.measure().name()),
                Value.count(complete.expected()),
                Value.count(complete.reported().size()),
                Value.count(complete.cancelled().size()),
                Value.count(complete.closed().size()),
                Value.count(complete.missing().size()),
                Value.count(complete.unexpected().size()),
                reportedShare(complete, number),
                Value.count(tally.occasions()),
                new Value.Count(tally.total(), account.measure().decimals()),
                average(tally, number));
    }
}
