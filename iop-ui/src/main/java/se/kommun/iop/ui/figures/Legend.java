package se.kommun.iop.ui.figures;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.kommun.iop.ui.frame.Words;

/** How each state of a day looks and what it means: a mark, a colour and words. */
final class Legend extends UnorderedList {

    Legend() {
        addClassName("legend");
        explain("report counted", "18", "legend.counted");
        explain("report zero", "○ 0", "legend.zero");
        explain("report cancelled", "⊘", "legend.cancelled");
        explain("report closed", "▢", "legend.closed");
        explain("state missing", "!", "legend.missing");
        explain("state announced", "▤", "legend.announced");
        explain("state", "–", "legend.not-expected");
        explain("report", "18\u00a0*", "legend.unexpected");
    }

    private void explain(String css, String symbol, String key) {
        var sample = new Span(symbol);
        sample.addClassNames(css.split(" "));
        sample.getElement().setAttribute("aria-hidden", "true");
        add(new ListItem(sample, new Span(Words.say(key))));
    }
}
