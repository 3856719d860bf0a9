package se.kommun.iop.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;

/** What is known, as pairs of a name and a value (dl). */
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts with(String name, String value) {
        return with(name, new Text(value));
    }

    public Facts with(String name, Component value) {
        var description = new Description();
        description.add(value);
        add(new Term(name), description);
        return this;
    }
}
