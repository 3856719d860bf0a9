package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.SignatureSlot;
import se.kommun.iop.ui.frame.Facts;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** What has been decided, who signs, and with what authority. */
final class DecisionsPart extends Div {

    DecisionsPart(Agreement agreement, Component... actions) {
        var table = new Table(
                        Words.say("decisions.caption"),
                        Words.say("decisions.about"),
                        Words.say("decisions.body"),
                        Words.say("decisions.day"),
                        Words.say("decisions.paragraph"),
                        Words.say("clause"))
                .stacking();
        agreement
                .decisions()
                .forEach(decision -> table.with(
                        decision.about(),
                        decision.body(),
                        Words.wording().date(decision.decidedOn()),
                        decision.paragraph(),
                        decision.clause()));
        var part = new Part(Words.say("decisions.title"), table, new H3(Words.say("signing.title"))).offering(actions);
        agreement.signing().slots().forEach(slot -> part.add(facts(slot)));
        add(part);
    }

    private static Facts facts(SignatureSlot slot) {
        return new Facts()
                .with(Words.say("signing.for"), slot.heading())
                .with(Words.say("signing.by"), slot.title())
                .with(Words.say("signing.place"), slot.placeAndDate())
                .with(Words.say("signing.authority"), OverviewPanel.list(slot.authority()));
    }
}
