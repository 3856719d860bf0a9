package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;

/** What somebody else saved while this text was written: who, when and what. Both are kept. */
final class MeanwhilePanel extends Div {

    MeanwhilePanel(Answer theirs, Consumer<String> take, Consumer<String> append) {
        var text = new Paragraph(theirs.text().isBlank() ? Words.say("writing.versions.empty") : theirs.text());
        text.addClassName("version-text");
        var buttons = new Div(
                new Button(Words.say("writing.meanwhile.theirs"), click -> take.accept(theirs.text())),
                new Button(Words.say("writing.meanwhile.both"), click -> append.accept(theirs.text())),
                new Button(Words.say("writing.meanwhile.mine"), click -> removeAll()));
        buttons.addClassName("buttons");
        add(new Notice(
                        Notice.Kind.WARNING,
                        Words.say("writing.meanwhile", theirs.by(), Moments.time(theirs.at())),
                        text,
                        buttons)
                .announced());
    }
}
