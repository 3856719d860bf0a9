package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import se.kommun.iop.ui.frame.Words;

/** An accepted list can be withdrawn, with a reason that stays. */
final class RegretForm extends Div {

    RegretForm(Consumer<String> withdraw) {
        addClassName("buttons");
        var reason = new TextField(Words.say("list.withdraw.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage(Words.say("list.withdraw.missing"));
        var button = new Button(Words.say("list.withdraw"), click -> {
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                withdraw.accept(reason.getValue().strip());
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        add(reason, button);
    }
}
