package se.kommun.iop.reports.fundspaper;

import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.domain.funds.CostKind;
import se.kommun.iop.domain.funds.RuledLine;
import se.kommun.iop.domain.funds.RuledLine.Outcome;
import se.kommun.iop.domain.funds.StatementOfFunds;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.reports.excel.Formulas;
import se.kommun.iop.reports.excel.Heading;
import se.kommun.iop.reports.excel.SheetNames;
import se.kommun.iop.reports.excel.TableSheet;
import se.kommun.iop.reports.excel.Value;

/** Every line of cost with what the agreement, or a person, says about it; the other sheets sum these. */
record Lines(Telling to) {

    static final int INSTALMENT = 0;
    static final int KIND = 2;
    static final int NATURE = 3;
    static final int AMOUNT = 8;
    static final int OUTCOME = 9;
    static final int ELIGIBLE = 10;

    TableSheet sheet(SheetNames names) {
        var headings = List.of(
                Heading.number(to.say("instalment"), 13),
                Heading.number(to.say("line"), 7),
                Heading.text(to.say("kind"), 20),
                Heading.text(to.say("nature"), 17),
                Heading.text(to.say("text"), 28),
                Heading.text(to.say("from"), 12),
                Heading.text(to.say("through"), 12),
                Heading.text(to.say("paid-on"), 12),
                Heading.number(to.say("amount"), 15),
                Heading.text(to.say("outcome"), 22),
                Heading.number(to.say("eligible"), 21),
                Heading.text(to.say("why"), 48));
        var rows = new ArrayList<List<Value>>();
        to.statements()
                .forEach(statement ->
                        statement.lines().forEach(line -> rows.add(row(statement, line, rows.size() + 2))));
        return Telling.sheet(names.free(to.say("lines")), headings, rows, totals(rows.size() + 1), to.say("nothing"));
    }

    private List<Value> row(StatementOfFunds statement, RuledLine ruled, int number) {
        var line = ruled.line();
        var counts = ruled.outcome().counts() ? ruled.amount() : Money.ZERO;
        return List.of(
                Value.count(statement.instalment().number()),
                Value.count(line.number()),
                Value.text(ruled.kind().map(CostKind::name).orElse(line.kind().text())),
                Value.text(ruled.kind().map(CostKind::nature).map(to::word).orElse(to.word(CostKind.Nature.OTHER))),
                Value.text(line.text().isBlank() ? Value.NONE : line.text()),
                new Value.Day(line.period().from()),
                new Value.Day(line.period().through()),
                new Value.Day(line.paidOn()),
                Value.amount(ruled.amount()),
                Value.text(to.word(ruled.outcome())),
                new Value.Formula(
                        Formulas.where(AMOUNT, OUTCOME, to.words(Outcome::counts), number), Value.amount(counts)),
                Value.text(to.say(ruled.why())));
    }

    private List<Value> totals(int lastRow) {
        var totals = new ArrayList<Value>();
        for (int i = 0; i <= ELIGIBLE + 1; i++) {
            totals.add(Value.none());
        }
        totals.set(0, Value.text(to.say("sum")));
        totals.set(AMOUNT, total(AMOUNT, lastRow, sum(false)));
        totals.set(ELIGIBLE, total(ELIGIBLE, lastRow, sum(true)));
        return totals;
    }

    private static Value total(int column, int lastRow, Money now) {
        return new Value.Formula(Formulas.amountOfColumn(column, lastRow), Value.amount(now));
    }

    private Money sum(boolean eligible) {
        return Money.sum(to.statements().stream()
                .map(statement -> eligible ? statement.eligible() : statement.stated())
                .toList());
    }
}
