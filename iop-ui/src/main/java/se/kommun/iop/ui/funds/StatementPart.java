package se.kommun.iop.ui.funds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Payments;
import se.kommun.iop.domain.funds.FundsRule;
import se.kommun.iop.domain.funds.StatementOfFunds;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.ui.frame.Facts;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Pen;

/** The statement of one instalment: what is used and left, line by line, what to look at, and the forms. */
final class StatementPart extends Section {

    private final Agreement agreement;
    private final StatementOfFunds statement;

    StatementPart(Payments payments, FundsRule rule, StatementOfFunds statement, Optional<Pen> pen) {
        this.agreement = payments.agreement();
        this.statement = statement;
        var instalment = statement.instalment();
        addClassName("card");
        add(
                new H3(Words.say("instalments.one", instalment.number(), instalment.amount())),
                new Paragraph(
                        said(statement.isEmpty() ? Words.say("funds.empty") : Words.say(statement.remainderSaid()))));
        payments.rates()
                .covered(instalment.amount(), instalment.period().from())
                .ifPresent(hint -> add(quiet(said(Words.say(hint)))));
        if (!statement.isEmpty()) {
            add(sums(), new LinesTable(statement, pen), checks());
        }
        if (!statement.observations().isEmpty()) {
            add(new Notice(Notice.Kind.WARNING, Words.say("funds.observations"), observations()));
        }
        statement.assured().ifPresent(sentence -> add(new Notice(Notice.Kind.GOOD, said(Words.say(sentence)))));
        facts();
        pen.ifPresent(one -> add(new StatementForms(agreement, rule, instalment, one)));
    }

    private Facts sums() {
        return new Facts()
                .asTiles()
                .with(Words.say("funds.eligible"), Words.wording().amount(statement.eligible()))
                .with(Words.say("funds.refused"), Words.wording().amount(statement.refused()))
                .with(Words.say("funds.undecided"), Words.wording().amount(statement.undecided()))
                .with(Words.say("funds.remainder"), Words.wording().amount(statement.remainder()));
    }

    private Component checks() {
        var list = new UnorderedList();
        list.addClassName("explanation");
        statement
                .feeChecks()
                .forEach(check -> list.add(new ListItem(new Mark(
                        check.agrees() ? Notice.Kind.GOOD : Notice.Kind.WARNING, said(Words.say(check.sentence()))))));
        return list;
    }

    private UnorderedList observations() {
        var list = new UnorderedList();
        statement.observations().stream()
                .map((Sentence sentence) -> said(Words.say(sentence)))
                .map(ListItem::new)
                .forEach(list::add);
        return list;
    }

    /** What has been passed on and assured. */
    private void facts() {
        var funds = agreement.life().funds().of(statement.instalment().number());
        if (!funds.transfers().isEmpty()) {
            var table = new Table(
                            Words.say("funds.transfers"),
                            Words.say("funds.transfer.day"),
                            Words.say("funds.transfer.from"),
                            Words.say("funds.transfer.to"),
                            Words.say("requests.amount"),
                            Words.say("funds.transfer.reference"))
                    .stacking();
            funds.transfers()
                    .forEach(transfer -> table.with(
                            Words.wording().date(transfer.on()),
                            agreement.party(transfer.from()),
                            agreement.party(transfer.to()),
                            Words.wording().amount(transfer.amount()),
                            transfer.reference()));
            add(table);
        }
        funds.assurances()
                .forEach(assurance -> add(quiet(Words.say(
                        assurance.noneForRefused() ? "funds.assured.yes" : "funds.assured.no",
                        agreement.party(assurance.party()),
                        assurance.on()))));
    }

    private static Component quiet(String text) {
        var paragraph = new Div(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    private static String said(String sentence) {
        return sentence + ".";
    }
}
