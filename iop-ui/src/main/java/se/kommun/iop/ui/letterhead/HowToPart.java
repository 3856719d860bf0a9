package se.kommun.iop.ui.letterhead;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import se.kommun.iop.reports.letterhead.Letterhead;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;

/** How a letterhead is made, and one to begin with. */
final class HowToPart extends Div {

    HowToPart(FittingRoom room) {
        var steps = new OrderedList();
        Stream.of("begin", "styles", "edges", "save")
                .map(step -> new ListItem(Words.say("letterheads.how." + step)))
                .forEach(steps::add);
        var styles = Words.wording().list(Letterhead.neededStyles(Words.locale()));
        add(new Part(
                Words.say("letterheads.how"),
                new Paragraph(WordFile.link(
                        Words.say("letterheads.starter"),
                        Words.say("letterheads.starter"),
                        Words.say("letterheads.starter.file"),
                        room::starter)),
                steps,
                new Paragraph(Words.say("letterheads.how.needed", styles)),
                new Paragraph(Words.say("letterheads.how.limits"))));
    }
}
