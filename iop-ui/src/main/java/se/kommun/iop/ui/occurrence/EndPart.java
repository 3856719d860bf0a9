package se.kommun.iop.ui.occurrence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.LastDay;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;

/** The last day of the agreement and what made it so. */
final class EndPart extends Div {

    EndPart(Agreement agreement, LocalDate today) {
        var last = LastDay.of(agreement, today);
        var part = new Part(
                Words.say("end.title"), new Paragraph(OccurrenceWords.sourced(Words.say(last.why()), last.clause())));
        last.remarks().forEach(remark -> part.add(new Notice(Notice.Kind.WARNING, Words.say(remark) + ".")));
        add(part);
    }
}
