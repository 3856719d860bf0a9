package se.kommun.iop.ui.frame;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in a word or two, with a symbol before it so that the colour is never needed to tell. */
public final class Mark extends Span {

    public Mark(Notice.Kind kind, String text) {
        addClassNames("mark", css(kind));
        var symbol = new Span(
                switch (kind) {
                    case GOOD -> "✓";
                    case INFO -> "i";
                    case WARNING -> "!";
                    case BAD -> "✕";
                });
        symbol.addClassName("symbol");
        symbol.getElement().setAttribute("aria-hidden", "true");
        add(symbol, new Span(text));
    }

    static String css(Notice.Kind kind) {
        return "is-" + kind.name().toLowerCase(Locale.ROOT);
    }
}
