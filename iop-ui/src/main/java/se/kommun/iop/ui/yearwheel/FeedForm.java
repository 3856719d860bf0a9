package se.kommun.iop.ui.yearwheel;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import se.kommun.iop.domain.obligation.WheelScope;
import se.kommun.iop.ui.frame.Words;

/** What a new calendar is to be called, and whose obligations it shows. */
final class FeedForm extends Div {

    private static final int LONGEST_TITLE = 100;

    FeedForm(List<WheelScope> offered, BiConsumer<String, WheelScope> made) {
        addClassNames("choices", "feed-form");
        var title = new TextField(Words.say("feeds.name"));
        title.setHelperText(Words.say("feeds.name.help"));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(LONGEST_TITLE);
        // The field is empty again after each calendar, which is no fault.
        title.setManualValidation(true);
        title.setErrorMessage(Words.say("feeds.name.missing"));
        title.setWidth("min(20rem, 100%)");
        var scope = new Select<WheelScope>();
        scope.setLabel(Words.say("feeds.scope"));
        scope.setItems(offered);
        scope.setItemLabelGenerator(ScopeWords::say);
        scope.setValue(offered.getFirst());
        scope.setWidth("min(20rem, 100%)");
        var make = new Button(Words.say("feeds.make"), click -> {
            title.setInvalid(title.getValue().isBlank());
            if (title.isInvalid()) {
                title.focus();
            } else {
                made.accept(title.getValue().strip(), scope.getValue());
                title.clear();
            }
        });
        title.addKeyPressListener(Key.ENTER, press -> make.click());
        add(title, scope, make);
    }
}
