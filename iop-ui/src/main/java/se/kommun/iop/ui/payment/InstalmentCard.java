package se.kommun.iop.ui.payment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.payment.AttestRule;
import se.kommun.iop.domain.payment.InstalmentProgress;
import se.kommun.iop.domain.payment.InstalmentProgress.State;
import se.kommun.iop.ui.agreement.ExplanationTree;
import se.kommun.iop.ui.frame.Facts;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Pen;

/** One instalment: its state in a word and a sentence, why, what to look at, and what has come in for it. */
final class InstalmentCard extends Section {

    InstalmentCard(Agreement agreement, InstalmentProgress progress, AttestRule rule, Optional<Pen> pen) {
        var instalment = progress.instalment();
        addClassName("card");
        add(
                new H3(Words.say("instalments.one", instalment.number(), instalment.amount())),
                new Mark(kind(progress.state()), Words.say("instalments.state", progress.state())),
                new Paragraph(Words.say(progress.sentence()) + "."),
                new Facts()
                        .with(Words.say("instalments.period"), Words.wording().period(instalment.period()))
                        .with(Words.say("clause"), instalment.clause())
                        .with(
                                Words.say("instalments.issuer"),
                                instalment.issuer().map(agreement::party).orElse(Words.say("instalments.issuer.none"))),
                why(progress));
        if (!progress.observations().isEmpty()) {
            add(observations(progress));
        }
        if (!progress.requests().isEmpty()) {
            add(new RequestsTable(agreement, progress, rule, pen));
        }
        pen.ifPresent(one -> add(new RegisterForm(agreement, instalment, one).form()));
    }

    private static Component why(InstalmentProgress progress) {
        var tree = new Details(
                Words.say("instalments.why"),
                new ExplanationTree(progress.judgement().because()));
        tree.setOpened(progress.state() == State.BLOCKED || progress.state() == State.PAYABLE);
        return tree;
    }

    private static Component observations(InstalmentProgress progress) {
        var list = new UnorderedList();
        progress.observations().stream()
                .map(InstalmentCard::said)
                .map(ListItem::new)
                .forEach(list::add);
        var box = new Div(new Notice(Notice.Kind.INFO, Words.say("instalments.observations"), list));
        box.addClassName("observations");
        return box;
    }

    private static String said(Sentence sentence) {
        return Words.say(sentence) + ".";
    }

    private static Notice.Kind kind(State state) {
        return switch (state) {
            case BLOCKED -> Notice.Kind.BAD;
            case PAYABLE, PAID -> Notice.Kind.GOOD;
            case REQUESTED, ATTESTED -> Notice.Kind.INFO;
        };
    }
}
