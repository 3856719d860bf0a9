package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.payment.Judgement;
import se.kommun.iop.ui.frame.Facts;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;

/** Each instalment with its verdict, and the conditions that it rests on. */
final class InstalmentsPanel extends Div {

    InstalmentsPanel(Agreement agreement, LocalDate today) {
        add(
                new H2(Words.say("instalments.title")),
                new Paragraph(Words.say("instalments.total", agreement.total(), today)));
        agreement.judgeInstalments(today).forEach(judgement -> add(card(agreement, judgement)));
    }

    private static Section card(Agreement agreement, Judgement judgement) {
        var instalment = judgement.instalment();
        var card = new Section(
                new H3(Words.say("instalments.one", instalment.number(), instalment.amount())), verdict(judgement));
        card.addClassName("card");
        card.add(
                new Facts()
                        .with(Words.say("instalments.period"), Words.wording().period(instalment.period()))
                        .with(Words.say("clause"), instalment.clause())
                        .with(
                                Words.say("instalments.issuer"),
                                instalment.issuer().map(agreement::party).orElse(Words.say("instalments.issuer.none"))),
                new ExplanationTree(judgement.because()));
        return card;
    }

    private static Mark verdict(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Payable payable -> new Mark(Notice.Kind.GOOD, Words.say("instalments.payable"));
            case Judgement.Blocked blocked -> new Mark(Notice.Kind.BAD, Words.say("instalments.blocked"));
        };
    }
}
