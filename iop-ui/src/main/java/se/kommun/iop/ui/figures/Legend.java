package se.kommun.iop.ui.figures;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.kommun.iop.ui.frame.Words;

/** How each state of a day looks and what it means: a mark, a colour and words. */
final class Legend extends UnorderedList {

    Legend() {
        addClassName("legend");
        explain("sample counted", "18", "legend.counted");
        explain("sample zero", "○ 0", "legend.zero");
        explain("sample cancelled", "⊘", "legend.cancelled");
        explain("sample closed", "▢", "legend.closed");
        explain("sample missing", "!", "legend.missing");
        explain("sample announced", "▤", "legend.announced");
        explain("sample none", "–", "legend.not-expected");
        explain("sample", "18\u00a0*", "legend.unexpected");
    }

    private void explain(String css, String symbol, String key) {
        var sample = new Span(symbol);
        sample.addClassNames(css.split(" "));
        sample.getElement().setAttribute("aria-hidden", "true");
        add(new ListItem(sample, new Span(Words.say(key))));
    }
}
