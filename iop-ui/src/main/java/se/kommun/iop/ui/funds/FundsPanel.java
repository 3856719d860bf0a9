package se.kommun.iop.ui.funds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Payments;
import se.kommun.iop.domain.funds.CostKind;
import se.kommun.iop.domain.funds.FundsRule;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Pen;

/** The rule for the money, and the statement of each instalment. */
final class FundsPanel extends Div {

    FundsPanel(Payments payments, Optional<Pen> pen) {
        var agreement = payments.agreement();
        add(new H2(Words.say("funds.title")));
        agreement
                .fundsRule()
                .ifPresentOrElse(
                        rule -> show(rule, payments, pen),
                        () -> add(new Notice(Notice.Kind.INFO, Words.say("funds.no-rule"))));
    }

    private void show(FundsRule rule, Payments payments, Optional<Pen> pen) {
        add(new Paragraph(Words.say("funds.rule", rule.purpose(), rule.clause())));
        payments.statements().forEach(statement -> add(new StatementPart(payments, rule, statement, pen)));
        add(new Part(Words.say("funds.kinds.title"), kinds(rule)));
    }

    private static Component kinds(FundsRule rule) {
        var table = new Table(
                        Words.say("funds.kinds.caption"),
                        Words.say("funds.kind"),
                        Words.say("funds.kinds.ruling"),
                        Words.say("clause"))
                .stacking();
        rule.kinds().forEach(kind -> table.with(kind.name(), ruling(kind), kind.clause()));
        return table;
    }

    private static String ruling(CostKind kind) {
        return Words.say("funds.ruling", kind.ruling());
    }
}
