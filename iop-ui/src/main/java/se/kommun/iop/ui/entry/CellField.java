package se.kommun.iop.ui.entry;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.ui.frame.Words;

/** One place on one day: a small field that knows its name, and what to say about what is typed there. */
final class CellField extends Div {

    private final Input field = new Input();
    private final Span note = new Span();

    CellField(Observation.Key key, Place place, boolean expected, String shown, String typed, Typing typing) {
        addClassName("entry-cell");
        var id = "cell-" + key.place() + "-" + key.date();
        field.addClassName("cell");
        field.setClassName("unexpected", !expected);
        field.getElement()
                .setAttribute("aria-label", name(key, place, expected))
                .setAttribute("aria-describedby", id)
                .setAttribute("autocomplete", "off")
                .setAttribute("inputmode", "numeric")
                .setAttribute("data-shown", shown);
        field.setValue(typed);
        note.setId(id);
        note.addClassName("cell-note");
        field.addValueChangeListener(change -> tell(typing.typed(key, change.getValue())));
        add(field, note);
    }

    CellField at(int row, int column) {
        field.getElement()
                .setAttribute("data-row", String.valueOf(row))
                .setAttribute("data-column", String.valueOf(column));
        return this;
    }

    CellField locked() {
        field.getElement().setAttribute("readonly", true);
        return this;
    }

    void tell(Said said) {
        note.setText(said.sentence());
        field.setClassName("changed", said.kind() == Said.Kind.CHANGED);
        note.setClassName("wrong", said.kind() == Said.Kind.WRONG);
        field.getElement().setAttribute("aria-invalid", String.valueOf(said.kind() == Said.Kind.WRONG));
    }

    private static String name(Observation.Key key, Place place, boolean expected) {
        var day = key.date().format(DateTimeFormatter.ofPattern("d MMMM, EEEE", Words.locale()));
        return Words.say(expected ? "entry.cell" : "entry.cell.unexpected", place.name(), day);
    }

    /** Hears what is typed, and answers what to say about it. */
    interface Typing {
        Said typed(Observation.Key key, String text);
    }

    /** What is said beneath the field. */
    record Said(Kind kind, String sentence) {

        static final Said NOTHING = new Said(Kind.SAME, "");

        enum Kind {
            SAME,
            CHANGED,
            WRONG
        }
    }
}
