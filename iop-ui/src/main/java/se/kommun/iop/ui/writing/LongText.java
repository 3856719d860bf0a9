package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import se.kommun.iop.ui.frame.WhileTyping;
import se.kommun.iop.ui.frame.Words;

/** Running text, or a line for each of several things. */
final class LongText implements WrittenField {

    static final int LONGEST = 50_000;

    private static final int PAUSE_MILLIS = 1500;

    private final TextArea area = new TextArea();
    private boolean showing;

    LongText(String label, int rows) {
        area.setLabel(label);
        area.setMinRows(rows);
        area.setWidthFull();
        WhileTyping.heard(area, PAUSE_MILLIS);
        area.setErrorMessage(Words.say("followup.toolong", LONGEST));
    }

    @Override
    public Component component() {
        return area;
    }

    @Override
    public String text() {
        return area.getValue();
    }

    @Override
    public void show(String text) {
        showing = true;
        area.setValue(text);
        showing = false;
    }

    @Override
    public void whenWritten(Runnable heard) {
        area.addValueChangeListener(change -> {
            if (!showing) {
                heard.run();
            }
        });
    }

    @Override
    public void focus() {
        area.focus();
    }

    @Override
    public void tooLong(boolean is) {
        area.setInvalid(is);
    }
}
