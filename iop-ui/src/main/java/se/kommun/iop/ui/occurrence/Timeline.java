package se.kommun.iop.ui.occurrence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.change.Occurrence;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;

/** All that has been noted, in the order of days. */
final class Timeline extends Div {

    Timeline(Agreement agreement) {
        var part = new Part(Words.say("timeline.title"));
        var occurrences = agreement.life().occurrences();
        if (occurrences.isEmpty()) {
            part.add(new Paragraph(Words.say("timeline.none")));
        } else {
            var list = new OrderedList();
            list.addClassName("timeline");
            occurrences.stream()
                    .sorted(Comparator.comparing(Occurrence::on))
                    .map(one -> item(one, agreement))
                    .forEach(list::add);
            part.add(list);
        }
        add(part);
    }

    private static ListItem item(Occurrence one, Agreement agreement) {
        var heading = new Div(new Span(Words.wording().date(one.on())), new Span(OccurrenceWords.kind(one)));
        heading.addClassName("timeline-head");
        var item = new ListItem(heading, new Paragraph(one.text()));
        OccurrenceWords.details(one, agreement).forEach(detail -> {
            var line = new Paragraph(detail);
            line.addClassName("note");
            item.add(line);
        });
        return item;
    }
}
