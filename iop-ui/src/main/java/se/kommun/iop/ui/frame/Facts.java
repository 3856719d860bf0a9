package se.kommun.iop.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What is known, as pairs of a name and a value (dl). */
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts with(String name, String value) {
        return with(name, new Span(value));
    }

    public Facts with(String name, Component value) {
        var description = new Description();
        description.add(value);
        var pair = new Div(new Term(Said.capital(name)), description);
        getElement().appendChild(pair.getElement());
        return this;
    }

    /** Side by side, for a handful of numbers. */
    public Facts asTiles() {
        addClassName("tiles");
        return this;
    }
}
