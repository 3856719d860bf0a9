package se.kommun.iop.ui.followup;

import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.Set;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.reports.followup.RequiredText;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;

/** How many texts are still missing before the follow-up is complete. */
final class Left extends Div {

    private final Set<RequiredText> missing = new HashSet<>();
    private final int all;

    Left(CaseFile file, FollowUp followUp) {
        var asked = RequiredText.of(file.agreement(), followUp, Words.locale());
        all = asked.size();
        asked.stream()
                .filter(one ->
                        file.answer(followUp.code(), one.point(), one.about()).isEmpty())
                .forEach(missing::add);
        getElement().setAttribute("role", "status");
        tell();
    }

    void typed(RequiredText asked, String text) {
        if (text.isBlank()) {
            missing.add(asked);
        } else {
            missing.remove(asked);
        }
        tell();
    }

    private void tell() {
        removeAll();
        add(
                missing.isEmpty()
                        ? new Mark(Notice.Kind.GOOD, Words.say("followup.complete"))
                        : new Mark(Notice.Kind.WARNING, Words.say("followup.left", missing.size(), all)));
    }
}
