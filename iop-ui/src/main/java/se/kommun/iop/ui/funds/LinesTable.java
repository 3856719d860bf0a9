package se.kommun.iop.ui.funds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.funds.CostKind;
import se.kommun.iop.domain.funds.FundsLine;
import se.kommun.iop.domain.funds.RuledLine;
import se.kommun.iop.domain.funds.StatementOfFunds;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Pen;

/** The lines of a statement, each with its ruling and why. */
final class LinesTable extends Div {

    LinesTable(StatementOfFunds statement, Optional<Pen> pen) {
        var columns = new ArrayList<>(List.of(
                Words.say("funds.line"),
                Words.say("funds.cost"),
                Words.say("funds.days"),
                Words.say("requests.amount"),
                Words.say("funds.ruled")));
        pen.ifPresent(one -> columns.add(Words.say("requests.do")));
        var table = new Table(Words.say("funds.caption", statement.instalment().number()), columns).stacking();
        statement.lines().forEach(line -> {
            var cells = cells(line);
            pen.ifPresent(one -> cells.add(new LineForms(line, one)));
            table.with(
                    new Span(Said.capital(
                            Words.say("funds.line.about", line.line().number()))),
                    cells.toArray(Component[]::new));
        });
        add(table);
    }

    private static List<Component> cells(RuledLine ruled) {
        var line = ruled.line();
        return new ArrayList<>(List.of(
                cost(ruled),
                new Span(Words.say("funds.days.said", line.period(), line.paidOn())),
                new Span(Words.wording().amount(line.amount())),
                new Div(
                        new Mark(kind(ruled.outcome()), Words.say("funds.outcome", ruled.outcome())),
                        new Div(Words.say(ruled.why()) + "."))));
    }

    private static Component cost(RuledLine ruled) {
        var lines = new Div(
                new Div(ruled.kind()
                        .map(CostKind::name)
                        .orElse(ruled.line().kind().text())),
                new Div(ruled.line().text()));
        detail(ruled.line()).ifPresent(text -> lines.add(new Div(text)));
        return lines;
    }

    private static Optional<String> detail(FundsLine line) {
        return line.feesOn().isEmpty()
                ? line.birthYear().map(year -> Words.say("funds.born", year.getValue()))
                : Optional.of(Words.say("funds.fees-on", line.feesOn()));
    }

    private static Notice.Kind kind(RuledLine.Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE, ALLOWED -> Notice.Kind.GOOD;
            case REFUSED, TURNED_DOWN -> Notice.Kind.BAD;
            case UNDECIDED -> Notice.Kind.WARNING;
        };
    }
}
