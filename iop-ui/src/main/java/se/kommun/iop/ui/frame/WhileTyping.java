package se.kommun.iop.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * Fields whose text reaches the server while it is typed: at a pause, and always when the field is left. The framework's own
 * lazy mode loses a text that comes in several pieces at once, such as several lines that are dictated, when the field is
 * left before the pause: so the pause is measured in the browser, by typing.js, which ends it with an ordinary change.
 */
public final class WhileTyping {

    private static final int PAUSE_MILLIS = 400;

    private WhileTyping() {}

    /** A field that nobody types in stays as it is. */
    public static void heard(Component field) {
        heard(field, PAUSE_MILLIS);
    }

    public static void heard(Component field, int pauseMillis) {
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            field.getElement().setAttribute("data-typed", Integer.toString(pauseMillis));
            field.addAttachListener(attached -> script(attached.getUI()));
        }
    }

    /** The browser takes it once, however many fields ask for it; without it, a text is heard when its field is left. */
    private static void script(UI ui) {
        ui.getPage().addJavaScript("context://typing.js");
    }
}
