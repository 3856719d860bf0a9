package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.html.Div;
import se.kommun.iop.batch.attendanceimport.Preview;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.observation.Interpretation;
import se.kommun.iop.ui.frame.Facts;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** When a list came in, from whom, what was decided about it, and how it was read. */
final class ReceiptFacts extends Div {

    ReceiptFacts(Preview preview, Agreement agreement) {
        var list = preview.list();
        var facts = new Facts()
                .with(Words.say("list.agreement"), Said.subject(agreement))
                .with(Words.say("list.stage"), Words.say("stage", list.stage()))
                .with(
                        Words.say("list.received"),
                        Words.say("list.by", Moments.say(list.receivedAt()), list.receivedBy()))
                .with(Words.say("list.fingerprint"), list.fingerprint().brief());
        preview.interpretation().ifPresent(read -> facts.with(Words.say("list.read"), read(read, preview)));
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

    private static String read(Interpretation read, Preview preview) {
        var by = read.layout()
                .map(layout -> Words.say("list.read.layout", read.engine(), layout.hex()))
                .orElseGet(() -> Words.say("list.read.engine", read.engine()));
        return preview.answers().stream()
                .flatMap(answered -> answered.recipe().stream())
                .max(Integer::compare)
                .map(version -> Words.say("list.read.recipe", by, version))
                .orElse(by);
    }
}
