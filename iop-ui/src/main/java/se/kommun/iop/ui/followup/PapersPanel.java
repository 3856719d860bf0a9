package se.kommun.iop.ui.followup;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.LocalDate;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;

/** The papers to download, as they are at a cut-off date. */
final class PapersPanel extends Div {

    private final CaseFile file;
    private final Papers making;
    private final UnorderedList papers = new UnorderedList();

    PapersPanel(CaseFile file, Papers making) {
        this.file = file;
        this.making = making;
        papers.addClassName("papers");
        var asOf = SwedishDates.field(Words.say("papers.asof"));
        asOf.setValue(file.asOf());
        asOf.addValueChangeListener(change -> {
            papers.removeAll();
            if (change.getValue() != null) {
                offer(change.getValue());
            }
        });
        add(new Paragraph(Words.say("papers.text")), asOf, papers);
        offer(file.asOf());
    }

    private void offer(LocalDate asOf) {
        var agreement = file.agreement();
        agreement
                .followUps()
                .forEach(followUp -> offer(
                        Words.say("papers.followup", followUp.title()), making.followUp(agreement, followUp, asOf)));
        offer(Words.say("papers.attendance"), making.attendance(agreement, asOf));
    }

    private void offer(String text, DownloadHandler paper) {
        papers.add(new ListItem(new Anchor(paper, AttachmentType.DOWNLOAD, text)));
    }
}
