package se.kommun.iop.ui.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import se.kommun.iop.ui.frame.Words;

/** Things of one kind, each as a sentence that can be taken away, and a form that adds one more. */
final class LinesEditor<T> extends Div {

    private final List<T> things;
    private final Function<T, String> say;
    private final Predicate<T> isKept;
    private final Runnable changed;
    private final UnorderedList lines = new UnorderedList();

    /**
     * @param isKept says of which things another still speaks, so that they cannot go
     * @param changed hears that one has gone
     */
    LinesEditor(
            String heading,
            List<T> things,
            Function<T, String> say,
            Predicate<T> isKept,
            Runnable changed,
            String adding,
            Component form) {
        this.things = things;
        this.say = say;
        this.isKept = isKept;
        this.changed = changed;
        lines.addClassName("tries");
        add(new H3(heading), lines, new Details(adding, form));
        show();
    }

    void show() {
        lines.removeAll();
        things.forEach(thing -> lines.add(line(thing)));
        if (things.isEmpty()) {
            lines.add(new ListItem(new Paragraph(Words.say("calendar.none"))));
        }
    }

    private ListItem line(T thing) {
        var sentence = say.apply(thing);
        var line = new ListItem(new Span(sentence));
        if (isKept.test(thing)) {
            line.add(new Span(Words.say("calendar.in-use")));
        } else {
            var remove = new Button(Words.say("calendar.remove"), click -> {
                things.remove(thing);
                changed.run();
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(Words.say("calendar.remove.one", sentence));
            line.add(remove);
        }
        return line;
    }
}
