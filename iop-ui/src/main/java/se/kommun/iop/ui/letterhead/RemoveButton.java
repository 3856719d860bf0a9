package se.kommun.iop.ui.letterhead;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.kommun.iop.ui.frame.Words;

/** Takes a letterhead out of use: first one asks, then one is sure. */
final class RemoveButton extends Div {

    RemoveButton(String department, Runnable remove) {
        var ask = new Button(Words.say("letterheads.remove"));
        ask.setAriaLabel(Words.say("letterheads.remove.which", department));
        ask.addClickListener(click -> {
            removeAll();
            var yes = new Button(Words.say("letterheads.remove.yes"), press -> remove.run());
            yes.addThemeVariants(ButtonVariant.LUMO_ERROR);
            var no = new Button(Words.say("letterheads.remove.no"), press -> {
                removeAll();
                add(ask);
                ask.focus();
            });
            var both = new Div(yes, no);
            both.addClassName("buttons");
            add(new Span(Words.say("letterheads.remove.sure")), both);
            no.focus();
        });
        add(ask);
    }
}
