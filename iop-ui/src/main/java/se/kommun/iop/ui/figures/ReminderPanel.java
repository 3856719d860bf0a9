package se.kommun.iop.ui.figures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.kommun.iop.reports.reminder.Reminder;
import se.kommun.iop.ui.frame.Status;
import se.kommun.iop.ui.frame.Words;

/** The reminder as text, to be copied or sent with one's own mail program. */
final class ReminderPanel extends Div {

    /** Some mail programs take no longer address than this; then the text is pasted in. */
    private static final int LONGEST_ADDRESS = 1900;

    /** The second way is for browsers that let only pages with a certificate near the clipboard. */
    private static final String COPY = """
            const area = $0.querySelector('textarea') || $0.inputElement;
            if (navigator.clipboard) return navigator.clipboard.writeText($1).then(() => true, () => false);
            area.select();
            return document.execCommand('copy');
            """;

    ReminderPanel(Reminder reminder) {
        var text = new TextArea(Words.say("reminder.to", reminder.recipient()));
        text.setValue(reminder.subject() + "\n\n" + reminder.body());
        text.setReadOnly(true);
        text.setWidthFull();
        text.setMaxHeight("24rem");
        var copy = new Button(
                Words.say("reminder.copy"),
                click -> text.getElement()
                        .executeJs(COPY, text.getElement(), text.getValue())
                        .then(Boolean.class, ReminderPanel::told));
        var mail = new Anchor(address(reminder), Words.say("reminder.mail"));
        var buttons = new Div(copy, mail);
        buttons.addClassName("buttons");
        add(new Paragraph(Words.say("reminder.text")), text, buttons);
    }

    private static void told(boolean copied) {
        if (copied) {
            Status.done(Words.say("reminder.copied"));
        } else {
            Status.error(Words.say("reminder.notcopied"));
        }
    }

    private static String address(Reminder reminder) {
        var subject = "mailto:?subject=" + encoded(reminder.subject()) + "&body=";
        var whole = subject + encoded(reminder.body().replace("\n", "\r\n"));
        return whole.length() <= LONGEST_ADDRESS ? whole : subject + encoded(Words.say("reminder.paste"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
