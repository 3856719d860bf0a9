package se.kommun.iop.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page under a heading of its own. */
public final class Part extends Section {

    private final Div head;

    public Part(String heading, Component... content) {
        addClassName("part");
        head = new Div(new H2(heading));
        head.addClassName("part-head");
        add(head);
        add(content);
    }

    /** What can be done with the part, beside its heading. */
    public Part offering(Component... actions) {
        head.add(actions);
        return this;
    }
}
