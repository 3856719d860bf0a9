package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import se.kommun.iop.ui.frame.Words;

/** Yes or no to a list that has been read. */
final class DecisionButtons extends Div {

    DecisionButtons(Runnable accept, Runnable cancel) {
        addClassName("buttons");
        var yes = new Button(Words.say("list.accept"), click -> accept.run());
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        var no = new Button(Words.say("list.cancel"), click -> cancel.run());
        no.setDisableOnClick(true);
        add(yes, no);
    }
}
