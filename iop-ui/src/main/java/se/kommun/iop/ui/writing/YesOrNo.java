package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import se.kommun.iop.domain.paper.Considered;
import se.kommun.iop.ui.frame.Words;

/** A question with yes or no; nothing is chosen beforehand. */
final class YesOrNo implements WrittenField {

    private static final String YES = Considered.written(true);
    private static final String NO = Considered.written(false);

    private final RadioButtonGroup<String> choice = new RadioButtonGroup<>();
    private boolean showing;

    YesOrNo(String label) {
        choice.setLabel(label);
        choice.setItems(YES, NO);
        choice.setItemLabelGenerator(answer -> Words.say(answer.equals(YES) ? "writing.yes" : "writing.no"));
    }

    @Override
    public Component component() {
        return choice;
    }

    @Override
    public String text() {
        return Optional.ofNullable(choice.getValue()).orElse("");
    }

    @Override
    public void show(String text) {
        showing = true;
        if (text.equals(YES) || text.equals(NO)) {
            choice.setValue(text);
        } else {
            choice.clear();
        }
        showing = false;
    }

    @Override
    public void whenWritten(Runnable heard) {
        choice.addValueChangeListener(change -> {
            if (!showing) {
                heard.run();
            }
        });
    }

    @Override
    public void focus() {
        choice.getElement().callJsFunction("focus");
    }
}
