package se.kommun.iop.ui.figures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.YearMonth;
import java.util.function.Consumer;
import se.kommun.iop.ui.frame.Words;

/** Unlocks one month: first one asks, then one says why. */
final class UnlockForm extends Div {

    UnlockForm(YearMonth month, Consumer<String> unlock) {
        var name = Words.wording().month(month);
        var ask = new Button(Words.say("locks.unlock"));
        ask.setAriaLabel(Words.say("locks.unlock.month", name));
        add(ask);
        ask.addClickListener(click -> {
            removeAll();
            var reason = new TextField(Words.say("locks.unlock.reason", name));
            reason.setRequiredIndicatorVisible(true);
            reason.setErrorMessage(Words.say("locks.unlock.missing"));
            reason.setWidth("min(20rem, 100%)");
            var yes = new Button(Words.say("locks.unlock"), press -> {
                reason.setInvalid(reason.getValue().isBlank());
                if (!reason.isInvalid()) {
                    unlock.accept(reason.getValue().strip());
                }
            });
            var form = new Div(reason, yes);
            form.addClassName("buttons");
            add(form);
            reason.focus();
        });
    }
}
