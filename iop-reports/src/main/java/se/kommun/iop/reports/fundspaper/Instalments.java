package se.kommun.iop.reports.fundspaper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.kommun.iop.domain.funds.CostKind.Nature;
import se.kommun.iop.domain.funds.RuledLine;
import se.kommun.iop.domain.funds.RuledLine.Outcome;
import se.kommun.iop.domain.funds.StatementOfFunds;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.reports.excel.Formulas;
import se.kommun.iop.reports.excel.Heading;
import se.kommun.iop.reports.excel.SheetNames;
import se.kommun.iop.reports.excel.TableSheet;
import se.kommun.iop.reports.excel.Value;

/** Each instalment: what was given, what it was used for by the kinds that the agreement asks of, and what is left. */
record Instalments(Telling to) {

    private static final int GIVEN = 3;
    private static final int STATED = 4;
    private static final int ELIGIBLE = 8;
    private static final int LEFT = 11;

    TableSheet sheet(TableSheet lines, SheetNames names) {
        var headings = List.of(
                Heading.number(to.say("instalment"), 13),
                Heading.text(to.say("from"), 12),
                Heading.text(to.say("through"), 12),
                Heading.number(to.say("given"), 15),
                Heading.number(to.say("stated"), 15),
                Heading.number(to.say("wages"), 15),
                Heading.number(to.say("fees"), 15),
                Heading.number(to.say("other"), 15),
                Heading.number(to.say("eligible"), 21),
                Heading.number(to.say("refused"), 21),
                Heading.number(to.say("undecided"), 15),
                Heading.number(to.say("left"), 15));
        var rows = new ArrayList<List<Value>>();
        to.statements().forEach(statement -> rows.add(row(statement, lines, rows.size() + 2)));
        return Telling.sheet(
                names.free(to.say("instalments")), headings, rows, totals(rows.size() + 1), to.say("unbound"));
    }

    private List<Value> row(StatementOfFunds statement, TableSheet lines, int number) {
        var instalment = statement.instalment();
        return List.of(
                Value.count(instalment.number()),
                new Value.Day(instalment.period().from()),
                new Value.Day(instalment.period().through()),
                Value.amount(instalment.amount()),
                new Value.Formula(
                        Formulas.kronor(Formulas.sumOfKey(lines, Lines.AMOUNT, Lines.INSTALMENT, 0, number)),
                        Value.amount(statement.stated())),
                nature(statement, Nature.WAGES, lines, number),
                nature(statement, Nature.SOCIAL_FEES, lines, number),
                nature(statement, Nature.OTHER, lines, number),
                new Value.Formula(
                        Formulas.kronor(Formulas.sumOfKey(lines, Lines.ELIGIBLE, Lines.INSTALMENT, 0, number)),
                        Value.amount(statement.eligible())),
                words(lines, number, to.words(Outcome::isRefused), Lines.OUTCOME, statement.refused()),
                words(
                        lines,
                        number,
                        to.words(outcome -> outcome == Outcome.UNDECIDED),
                        Lines.OUTCOME,
                        statement.undecided()),
                new Value.Formula(
                        Formulas.kronor(Formulas.difference(GIVEN, ELIGIBLE, number)),
                        Value.amount(statement.remainder())));
    }

    private Value nature(StatementOfFunds statement, Nature nature, TableSheet lines, int number) {
        var now = Telling.sum(statement, line -> natureOf(line) == nature);
        return words(lines, number, List.of(to.word(nature)), Lines.NATURE, now);
    }

    /** A kind that the agreement's rule does not know is something else than wages. */
    private static Nature natureOf(RuledLine line) {
        return line.kind().map(kind -> kind.nature()).orElse(Nature.OTHER);
    }

    private static Value words(TableSheet lines, int number, List<String> words, int column, Money now) {
        return new Value.Formula(
                Formulas.kronor(Formulas.sumOfKey(lines, Lines.AMOUNT, Lines.INSTALMENT, 0, number, column, words)),
                Value.amount(now));
    }

    private List<Value> totals(int lastRow) {
        var totals = new ArrayList<Value>();
        totals.add(Value.text(to.say("sum")));
        totals.add(Value.none());
        totals.add(Value.none());
        for (int column = GIVEN; column <= LEFT; column++) {
            totals.add(new Value.Formula(Formulas.amountOfColumn(column, lastRow), Value.amount(sum(column))));
        }
        return totals;
    }

    private Money sum(int column) {
        return sum(
                switch (column) {
                    case GIVEN -> statement -> statement.instalment().amount();
                    case STATED -> StatementOfFunds::stated;
                    case STATED + 1 -> statement -> Telling.sum(statement, line -> natureOf(line) == Nature.WAGES);
                    case STATED + 2 ->
                        statement -> Telling.sum(statement, line -> natureOf(line) == Nature.SOCIAL_FEES);
                    case STATED + 3 -> statement -> Telling.sum(statement, line -> natureOf(line) == Nature.OTHER);
                    case ELIGIBLE -> StatementOfFunds::eligible;
                    case ELIGIBLE + 1 -> StatementOfFunds::refused;
                    case ELIGIBLE + 2 -> StatementOfFunds::undecided;
                    default -> StatementOfFunds::remainder;
                });
    }

    private Money sum(Function<StatementOfFunds, Money> amount) {
        return Money.sum(to.statements().stream().map(amount).toList());
    }
}
