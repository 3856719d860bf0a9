package se.kommun.iop.ui.followup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.reports.followup.RequiredText;
import se.kommun.iop.ui.frame.Dues;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;

/** One follow-up, with a field for each text that its paper asks for. */
final class FollowUpPanel extends Div {

    FollowUpPanel(CaseFile file, FollowUp followUp, boolean mayType, BiConsumer<RequiredText, String> save) {
        var part = new Part(followUp.title());
        part.add(new Paragraph(
                Words.say("followup.about", followUp.performer(), Dues.say(followUp.due()), followUp.clause())));
        var left = new Left(file, followUp);
        part.add(left);
        RequiredText.of(file.agreement(), followUp, Words.locale())
                .forEach(asked -> part.add(new FieldEditor(asked, followUp, file, mayType, text -> {
                    save.accept(asked, text);
                    left.typed(asked, text);
                })));
        add(part);
    }
}
