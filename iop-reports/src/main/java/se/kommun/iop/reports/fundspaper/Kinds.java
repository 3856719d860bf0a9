package se.kommun.iop.reports.fundspaper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.iop.domain.funds.CostKind;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.reports.excel.Formulas;
import se.kommun.iop.reports.excel.Heading;
import se.kommun.iop.reports.excel.SheetNames;
import se.kommun.iop.reports.excel.TableSheet;
import se.kommun.iop.reports.excel.Value;

/** The kinds of cost with what the agreement says about each, and how much has been stated of it. */
record Kinds(Telling to) {

    TableSheet sheet(TableSheet lines, SheetNames names) {
        var headings = List.of(
                Heading.text(to.say("kind"), 30),
                Heading.text(to.say("nature"), 20),
                Heading.text(to.say("ruling"), 40),
                Heading.text(to.say("clause"), 20),
                Heading.number(to.say("stated"), 17));
        // As a workbook compares them: capitals make no difference.
        var known = new TreeMap<String, CostKind>(String.CASE_INSENSITIVE_ORDER);
        var rows = new ArrayList<String>();
        to.agreement().fundsRule().stream()
                .flatMap(rule -> rule.kinds().stream())
                .filter(kind -> known.putIfAbsent(kind.name(), kind) == null)
                .map(CostKind::name)
                .forEach(rows::add);
        unknown(known.keySet()).forEach(rows::add);
        var values = new ArrayList<List<Value>>();
        rows.forEach(name -> values.add(row(name, known.get(name), lines)));
        return Telling.sheet(names.free(to.say("kinds")), headings, values, List.of(), to.say("unbound"));
    }

    /** Kinds that somebody has stated and the rule does not know. */
    private Stream<String> unknown(Set<String> known) {
        return to.statements().stream()
                .flatMap(statement -> statement.lines().stream())
                .filter(line -> line.kind().isEmpty())
                .map(line -> line.line().kind().text())
                .filter(name -> !known.contains(name))
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)))
                .stream();
    }

    private List<Value> row(String name, @Nullable CostKind kind, TableSheet lines) {
        var stated = Money.sum(to.statements().stream()
                .map(statement -> Telling.sum(
                        statement,
                        line -> line.kind()
                                .map(CostKind::name)
                                .orElse(line.line().kind().text())
                                .equalsIgnoreCase(name)))
                .toList());
        return List.of(
                Value.text(name),
                Value.text(to.word(kind == null ? CostKind.Nature.OTHER : kind.nature())),
                Value.text(to.say(kind == null ? "ruling.UNKNOWN" : "ruling." + kind.ruling())),
                Value.text(kind == null || kind.clause().isBlank() ? Value.NONE : kind.clause()),
                new Value.Formula(
                        Formulas.kronor(Formulas.sumOfName(lines, Lines.AMOUNT, Lines.KIND, name)),
                        Value.amount(stated)));
    }
}
