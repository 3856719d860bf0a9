package se.kommun.iop.reports.fundspaper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.kommun.iop.domain.funds.FeeCheck;
import se.kommun.iop.domain.funds.StatementOfFunds;
import se.kommun.iop.reports.excel.Formulas;
import se.kommun.iop.reports.excel.Heading;
import se.kommun.iop.reports.excel.SheetNames;
import se.kommun.iop.reports.excel.TableSheet;
import se.kommun.iop.reports.excel.Value;

/** Whether the social fees are what the wages give by the rates of their days. */
record Fees(Telling to) {

    private static final int STATED = 3;
    private static final int EXPECTED = 4;

    TableSheet sheet(SheetNames names) {
        var headings = List.of(
                Heading.number(to.say("instalment"), 13),
                Heading.text(to.say("wages-lines"), 20),
                Heading.text(to.say("fees-lines"), 20),
                Heading.number(to.say("fees-stated"), 17),
                Heading.number(to.say("fees-expected"), 17),
                Heading.number(to.say("difference"), 15),
                Heading.text(to.say("agrees"), 15),
                Heading.text(to.say("said"), 60));
        var rows = new ArrayList<List<Value>>();
        to.statements()
                .forEach(statement ->
                        statement.feeChecks().forEach(check -> rows.add(row(statement, check, rows.size() + 2))));
        return Telling.sheet(names.free(to.say("fee-checks")), headings, rows, List.of(), to.say("nothing"));
    }

    private List<Value> row(StatementOfFunds statement, FeeCheck check, int number) {
        return List.of(
                Value.count(statement.instalment().number()),
                numbers(check.wages()),
                numbers(check.fees()),
                Value.amount(check.stated()),
                check.expected().map(Value::amount).orElse(Value.none()),
                check.expected()
                        .<Value>map(expected -> new Value.Formula(
                                Formulas.kronor(Formulas.difference(STATED, EXPECTED, number)),
                                Value.amount(check.stated().minus(expected))))
                        .orElse(Value.none()),
                Value.text(to.say(check.agrees() ? "yes" : "no")),
                Value.text(to.say(check.sentence()) + "."));
    }

    private static Value numbers(List<Integer> lines) {
        return lines.isEmpty()
                ? Value.none()
                : Value.text(lines.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
