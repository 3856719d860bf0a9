package se.kommun.iop.ui.entry;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import se.kommun.iop.ui.frame.Words;

/** Which keys do what, and the same as buttons for those who have no keyboard. */
final class Shortcuts extends Div {

    Shortcuts() {
        addClassName("entry-keys");
        var buttons = new Div(
                button("cancelled", Words.say("entry.key.cancelled")),
                button("closed", Words.say("entry.key.closed")),
                button("shown", Words.say("entry.key.back")));
        buttons.addClassName("buttons");
        add(new Paragraph(Words.say("entry.keys")), buttons);
    }

    /** Pressed in the browser alone: entry.js writes into the field that was last in use. */
    private static NativeButton button(String sets, String text) {
        var button = new NativeButton(text);
        button.addClassName("entry-set");
        button.getElement().setAttribute("data-sets", sets);
        return button;
    }
}
