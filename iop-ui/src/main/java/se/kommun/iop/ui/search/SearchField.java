package se.kommun.iop.ui.search;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import se.kommun.iop.ui.frame.Words;

/** Where one types what to look for; Enter or the button looks. */
final class SearchField extends Div {

    private static final int LONGEST = 200;

    private final TextField typed = new TextField(Words.say("search.field"));

    SearchField(Consumer<String> look) {
        addClassNames("choices", "search-field");
        getElement().setAttribute("role", "search");
        typed.setHelperText(Words.say("search.help"));
        typed.setMaxLength(LONGEST);
        typed.setClearButtonVisible(true);
        typed.setWidth("min(30rem, 100%)");
        var button = new Button(Words.say("search.look"), click -> look.accept(typed.getValue()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        typed.addKeyPressListener(Key.ENTER, press -> look.accept(typed.getValue()));
        add(typed, button);
    }

    void show(String text) {
        typed.setValue(text);
        typed.focus();
    }
}
