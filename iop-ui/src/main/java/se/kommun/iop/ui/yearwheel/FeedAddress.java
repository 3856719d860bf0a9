package se.kommun.iop.ui.yearwheel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import se.kommun.iop.domain.obligation.FeedSecret;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;

/** The address of a new calendar, told this once. */
final class FeedAddress extends Div {

    FeedAddress(String title, FeedSecret secret) {
        var address = new TextField(Words.say("feeds.address"));
        address.setReadOnly(true);
        address.setWidthFull();
        address.setValue("kalender/" + secret.text() + ".ics");
        // The browser knows how this program is reached; the program behind a proxy does not.
        address.getElement().executeJs("this.value = new URL($0, document.baseURI).href", address.getValue());
        var copied = new Div();
        copied.getElement().setAttribute("role", "status");
        var copy = new Button(Words.say("feeds.copy"), click -> {
            // Without https a browser gives no clipboard: then the text is selected and copied the old way.
            address.getElement()
                    .executeJs("const field = this; field.inputElement.select();"
                            + " if (navigator.clipboard) { navigator.clipboard.writeText(field.value); }"
                            + " else { document.execCommand('copy'); }");
            copied.setText(Words.say("feeds.copied"));
        });
        var both = new Div(copy, copied);
        both.addClassName("buttons");
        addClassName("feed-address");
        add(new Notice(Notice.Kind.GOOD, Words.say("feeds.made.done", title), address, both));
    }
}
