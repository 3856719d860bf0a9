package se.kommun.iop.ui.followup;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.ui.agreement.WritingLinks;
import se.kommun.iop.ui.frame.Dues;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;

/** One follow-up, with the points of the agreement's own list and the ways to where its papers are written. */
final class FollowUpPanel extends Div {

    /** @param held how far the follow-up itself has come */
    FollowUpPanel(CaseFile file, FollowUp followUp, HeldPanel held, boolean mayWrite) {
        var part = new Part(followUp.title());
        part.add(new Paragraph(
                Words.say("followup.about", followUp.performer(), Dues.say(followUp.due()), followUp.clause())));
        part.add(held, new Left(file, followUp));
        var ways = new Div(
                way(PaperKind.FOLLOW_UP, mayWrite ? "writing.open" : "writing.read", file, followUp),
                way(
                        PaperKind.MEMORANDUM,
                        mayWrite ? "writing.open.memorandum" : "writing.read.memorandum",
                        file,
                        followUp));
        ways.addClassName("paper-tools");
        var points = new OrderedList();
        followUp.points().forEach(point -> points.add(new ListItem(point.text())));
        part.add(ways, points);
        add(part);
    }

    private static Anchor way(PaperKind kind, String words, CaseFile file, FollowUp followUp) {
        return WritingLinks.to(file.agreement().code(), kind, followUp.code(), Words.say(words, followUp.title()));
    }
}
