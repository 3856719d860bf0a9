package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.kommun.iop.domain.clarity.Remark;
import se.kommun.iop.ui.frame.Words;

/** What a reader may stumble over in a text (klarspråk). It hinders nothing. */
final class Remarks extends Div {

    private static final int SHOWN = 8;

    private List<Remark> shown = List.of();

    Remarks() {
        addClassName("remarks");
    }

    void show(List<Remark> found) {
        if (found.equals(shown)) {
            return;
        }
        shown = found;
        removeAll();
        if (found.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        found.stream().limit(SHOWN).forEach(remark -> list.add(item(remark)));
        add(new Paragraph(Words.say("writing.remarks", found.size())), list);
        if (found.size() > SHOWN) {
            add(new Paragraph(Words.say("writing.remarks.more", found.size() - SHOWN)));
        }
    }

    private static ListItem item(Remark remark) {
        var quote = new Span(Words.say("writing.quote", remark.quote()));
        quote.addClassName("quote");
        return new ListItem(quote, new Span(Words.say(remark.said())));
    }
}
