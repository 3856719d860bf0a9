package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import se.kommun.iop.ui.agreement.WritingLinks;
import se.kommun.iop.ui.frame.Words;

/** The ways out of the room: the paper as pages, and as a file. */
final class PaperTools extends Div {

    PaperTools(Written written, Bench bench) {
        var paper = written.paper();
        addClassName("paper-tools");
        add(
                WritingLinks.toPages(paper.agreement(), paper.kind(), written.subject()),
                new Anchor(
                        written.file(bench.papers(), bench.asOf(paper)),
                        AttachmentType.DOWNLOAD,
                        Words.say("writing.download")));
    }
}
