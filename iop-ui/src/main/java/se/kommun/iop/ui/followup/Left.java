package se.kommun.iop.ui.followup;

import com.vaadin.flow.component.html.Div;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.paper.AskedText;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;

/** How many texts are still missing before the follow-up is complete. */
final class Left extends Div {

    Left(CaseFile file, FollowUp followUp) {
        var asked = AskedText.of(file.agreement(), followUp);
        long missing = asked.stream()
                .filter(text -> text.in(file, followUp.code()).isEmpty())
                .count();
        add(
                missing == 0
                        ? new Mark(Notice.Kind.GOOD, Words.say("followup.complete"))
                        : new Mark(Notice.Kind.WARNING, Words.say("followup.left", missing, asked.size())));
    }
}
