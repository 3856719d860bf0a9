package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.ui.frame.Dues;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** What each party shall, will, may or must not do. */
final class CommitmentsPart extends Div {

    CommitmentsPart(Agreement agreement, Component... actions) {
        var table = new Table(
                        Words.say("commitments.caption"),
                        Words.say("commitments.what"),
                        Words.say("commitments.owner"),
                        Words.say("commitments.modality"),
                        Words.say("commitments.due"),
                        Words.say("clause"))
                .stacking();
        agreement
                .commitments()
                .forEach(commitment -> table.with(
                        commitment.text(),
                        agreement.party(commitment.owner()),
                        Words.say("modality", commitment.modality()),
                        Dues.say(commitment.due()),
                        commitment.clause()));
        add(new Part(Words.say("commitments.title"), table).offering(actions));
    }
}
