package se.kommun.iop.ui.noting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import se.kommun.iop.domain.unsaved.UnsavedForm;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;

/** Tells that something was typed here and not saved, and offers it back. */
public final class UnsavedOffer extends Div {

    public UnsavedOffer(UnsavedForm typed, Runnable goOn, Runnable throwAway) {
        addClassName("unsaved");
        var buttons = new Div(
                new Button(Words.say("unsaved.go-on"), click -> goOn.run()),
                new Button(Words.say("unsaved.throw-away"), click -> throwAway.run()));
        buttons.addClassName("buttons");
        add(new Notice(Notice.Kind.INFO, Words.say("unsaved.offer", Moments.say(typed.at())), buttons));
    }
}
