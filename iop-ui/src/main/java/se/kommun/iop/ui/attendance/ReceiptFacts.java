package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.html.Div;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.ui.frame.Facts;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** When a list came in, from whom, and what was decided about it. */
final class ReceiptFacts extends Div {

    ReceiptFacts(ReceivedList list, Agreement agreement) {
        var facts = new Facts()
                .with(Words.say("list.agreement"), Said.subject(agreement))
                .with(Words.say("list.stage"), Words.say("stage", list.stage()))
                .with(
                        Words.say("list.received"),
                        Words.say("list.by", Moments.say(list.receivedAt()), list.receivedBy()))
                .with(Words.say("list.fingerprint"), list.fingerprint().brief());
        list.decision()
                .ifPresent(decision -> facts.with(
                        Words.say("list.decided"),
                        Words.say(
                                decision.reason().isEmpty() ? "list.by" : "list.because",
                                Moments.say(decision.at()),
                                decision.by(),
                                decision.reason())));
        add(facts);
    }
}
