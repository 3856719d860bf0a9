package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Words;

/** Whether a text is kept, and since when. A screen reader hears it when there is nothing else to hear. */
final class SavedState extends Span {

    SavedState() {
        addClassName("saved-state");
        getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
    }

    void show(List<Answer> versions) {
        if (versions.isEmpty() || versions.getLast().text().isBlank()) {
            setText(Words.say("writing.empty"));
        } else {
            var last = versions.getLast();
            setText(Words.say("followup.typed", last.by(), Moments.say(last.at())));
        }
    }

    void kept(Answer answer) {
        setText(
                answer.text().isBlank()
                        ? Words.say("writing.emptied", Moments.time(answer.at()))
                        : Words.say("writing.saved", Moments.time(answer.at())));
    }

    void refused() {
        setText(Words.say("writing.refused"));
    }
}
