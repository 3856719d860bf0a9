package se.kommun.iop.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A framed message within a page. Its kind shows as a word and a symbol, not only as a colour. */
public final class Notice extends Div {

    public enum Kind {
        GOOD,
        INFO,
        WARNING,
        BAD
    }

    public Notice(Kind kind, String text, Component... more) {
        addClassNames("notice", Mark.css(kind));
        var sentence = new Paragraph(new Mark(kind, Words.say("kind", kind)));
        sentence.add(" " + text);
        add(sentence);
        add(more);
    }

    /** Read out when it appears. */
    public Notice announced() {
        getElement().setAttribute("role", "status");
        return this;
    }
}
