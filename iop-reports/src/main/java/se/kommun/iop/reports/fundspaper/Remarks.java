package se.kommun.iop.reports.fundspaper;

import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.domain.funds.Assurance;
import se.kommun.iop.domain.funds.StatementOfFunds;
import se.kommun.iop.reports.excel.Heading;
import se.kommun.iop.reports.excel.SheetNames;
import se.kommun.iop.reports.excel.TableSheet;
import se.kommun.iop.reports.excel.Value;

/** What the parties have assured, and what somebody should look at. */
record Remarks(Telling to) {

    TableSheet sheet(SheetNames names) {
        var headings = List.of(
                Heading.number(to.say("instalment"), 13),
                Heading.text(to.say("sort"), 20),
                Heading.text(to.say("day"), 12),
                Heading.text(to.say("said"), 100));
        var rows = new ArrayList<List<Value>>();
        to.statements().forEach(statement -> rows.addAll(rows(statement)));
        return Telling.sheet(names.free(to.say("remarks")), headings, rows, List.of(), to.say("nothing"));
    }

    private List<List<Value>> rows(StatementOfFunds statement) {
        int number = statement.instalment().number();
        var rows = new ArrayList<List<Value>>();
        to.agreement().life().funds().of(number).assurances().forEach(assurance -> rows.add(assured(assurance)));
        statement.assured().ifPresent(sentence -> rows.add(row(number, "sort.assured", to.say(sentence) + ".")));
        rows.add(row(number, "sort.remainder", to.say(statement.remainderSaid()) + "."));
        statement.observations().forEach(sentence -> rows.add(row(number, "sort.observation", to.say(sentence) + ".")));
        return rows;
    }

    private List<Value> assured(Assurance assurance) {
        return List.of(
                Value.count(assurance.instalment()),
                Value.text(to.say("sort.assurance")),
                new Value.Day(assurance.on()),
                Value.text(to.say(
                        assurance.noneForRefused() ? "assurance.yes" : "assurance.no",
                        to.agreement().party(assurance.party()),
                        to.agreement()
                                .fundsRule()
                                .flatMap(rule -> rule.refusedSubject())
                                .orElse(Value.NONE))));
    }

    private List<Value> row(int instalment, String sort, String said) {
        return List.of(Value.count(instalment), Value.text(to.say(sort)), Value.none(), Value.text(said));
    }
}
