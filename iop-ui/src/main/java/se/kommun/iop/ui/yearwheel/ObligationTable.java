package se.kommun.iop.ui.yearwheel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.kommun.iop.domain.obligation.Obligation;
import se.kommun.iop.domain.obligation.Obligation.Kind;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.ObligationLinks;
import se.kommun.iop.ui.agreement.ObligationMark;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** Obligations one to a row: what, when, whose, how it stands, and where it is said. */
final class ObligationTable extends Div {

    private final Table table;
    private final Wheel wheel;
    private final Visitor visitor;

    ObligationTable(String caption, Wheel wheel, Visitor visitor) {
        this.wheel = wheel;
        this.visitor = visitor;
        addClassName("obligations");
        table = new Table(
                        caption,
                        Words.say("wheel.what"),
                        Words.say("wheel.when"),
                        Words.say("wheel.owner"),
                        Words.say("wheel.state"),
                        Words.say("clause"))
                .stacking();
        add(table);
    }

    ObligationTable with(List<Obligation> all) {
        all.forEach(one -> with(one, Words.say("wheel.none")));
        return this;
    }

    /** @param withoutDays when, for what has no days */
    ObligationTable with(Obligation one, String withoutDays) {
        var agreement = wheel.agreement(one);
        var what = new Div(ObligationLinks.to(one, agreement, visitor), new Span(Said.subject(agreement)));
        what.addClassName("lines");
        table.with(
                what,
                new Span(when(one, withoutDays)),
                new Span(one.owner().isEmpty() ? Words.say("wheel.none") : one.owner()),
                new ObligationMark(one, agreement),
                clause(one));
        return this;
    }

    private static String when(Obligation one, String withoutDays) {
        return one.window()
                .map(days -> one.kind() == Kind.PAYMENT
                        ? Words.say("wheel.from", days.from())
                        : Words.wording().period(days))
                .orElse(withoutDays);
    }

    private static Component clause(Obligation one) {
        return new Span(one.clause().isEmpty() ? Words.say("wheel.none") : one.clause());
    }
}
