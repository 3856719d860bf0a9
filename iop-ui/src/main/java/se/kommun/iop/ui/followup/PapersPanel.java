package se.kommun.iop.ui.followup;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.LocalDate;
import java.util.function.Function;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.reports.stamp.Edition;
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
        add(new Paragraph(Words.say("papers.text")), asOf, papers, new Paragraph(Words.say("papers.publication.text")));
        offer(file.asOf());
    }

    private void offer(LocalDate asOf) {
        var agreement = file.agreement();
        offer(Words.say("papers.agreement"), edition -> making.agreement(agreement, asOf, edition));
        agreement
                .followUps()
                .forEach(followUp -> offer(
                        Words.say("papers.followup", followUp.title()),
                        edition -> making.followUp(agreement, followUp, asOf, edition)));
        offer(Words.say("papers.attendance"), edition -> making.attendance(agreement, asOf, edition));
        offer(Words.say("papers.funds"), edition -> making.funds(agreement, asOf, edition));
        offer(Words.say("papers.year-wheel"), edition -> making.yearWheel(agreement, asOf, edition));
    }

    private void offer(String text, Function<Edition, DownloadHandler> paper) {
        var copy = new Anchor(
                paper.apply(Edition.FOR_PUBLICATION), AttachmentType.DOWNLOAD, Words.say("papers.publication"));
        copy.getElement().setAttribute("aria-label", Words.say("papers.publication.of", text));
        papers.add(new ListItem(
                new Anchor(paper.apply(Edition.WHOLE), AttachmentType.DOWNLOAD, text), new Span(" \u00b7 "), copy));
    }
}
