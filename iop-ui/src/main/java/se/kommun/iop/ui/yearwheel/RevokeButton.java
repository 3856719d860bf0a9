package se.kommun.iop.ui.yearwheel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.kommun.iop.ui.frame.Words;

/** Takes a calendar back: first one asks, then one is sure. */
final class RevokeButton extends Div {

    RevokeButton(String title, Runnable revoke) {
        var ask = new Button(Words.say("feeds.revoke"));
        ask.setAriaLabel(Words.say("feeds.revoke.which", title));
        ask.addClickListener(click -> {
            removeAll();
            var yes = new Button(Words.say("feeds.revoke.yes"), press -> revoke.run());
            yes.addThemeVariants(ButtonVariant.LUMO_ERROR);
            var no = new Button(Words.say("feeds.revoke.no"), press -> {
                removeAll();
                add(ask);
                ask.focus();
            });
            var both = new Div(yes, no);
            both.addClassName("buttons");
            add(new Span(Words.say("feeds.revoke.sure")), both);
            no.focus();
        });
        add(ask);
    }
}
