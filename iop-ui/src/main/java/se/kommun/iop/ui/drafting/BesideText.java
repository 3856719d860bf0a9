package se.kommun.iop.ui.drafting;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Supplier;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.ui.agreement.TextPanel;
import se.kommun.iop.ui.frame.Words;

/** A form, and beside it the text that grows with it; on a narrow screen the text is folded together below the form. */
final class BesideText extends Div {

    private final Supplier<Agreement> agreement;
    private final Div text = new Div();
    private final NativeDetails folded = new NativeDetails(Words.say("draft.text"), text);

    BesideText(Component form, Supplier<Agreement> agreement) {
        this.agreement = agreement;
        addClassName("beside-text");
        folded.setOpen(true);
        var aside = new Aside(folded);
        aside.getElement().setAttribute("aria-label", Words.say("draft.text"));
        add(new Div(form), aside);
        show();
    }

    /** The text as the form makes it now. */
    void show() {
        text.removeAll();
        text.add(new TextPanel(agreement.get()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        folded.getElement().executeJs("if (window.innerWidth < 1024) this.open = false");
    }
}
