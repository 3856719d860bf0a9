package se.kommun.iop.ui.followup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.reports.followup.RequiredText;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Status;
import se.kommun.iop.ui.frame.Words;

/** The field for one text. It is kept when one leaves the field; an empty one is marked as missing. */
final class FieldEditor extends Div {

    private static final int LONGEST = 50_000;

    private final TextArea text = new TextArea();

    FieldEditor(RequiredText asked, FollowUp followUp, CaseFile file, boolean mayType, Consumer<String> save) {
        addClassName("typed");
        var answer = file.answer(followUp.code(), asked.point(), asked.about());
        text.setLabel(Said.capital(asked.label()));
        text.setValue(answer.map(Answer::text).orElse(""));
        text.setReadOnly(!mayType);
        text.setMinRows(3);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        told(answer, mayType);
        text.setErrorMessage(Words.say("followup.toolong", LONGEST));
        text.addValueChangeListener(change -> {
            // Told, and never cut: a browser that stops at a length does so in silence.
            text.setInvalid(change.getValue().length() > LONGEST);
            if (text.isInvalid()) {
                return;
            }
            save.accept(change.getValue());
            text.setHelperText(
                    change.getValue().isBlank() ? Words.say("followup.missing") : Words.say("followup.kept"));
            Status.done(Words.say("followup.saved"));
        });
        add(text);
    }

    private void told(Optional<Answer> answer, boolean mayType) {
        text.setHelperText(answer.map(typed -> Words.say("followup.typed", typed.by(), Moments.say(typed.at())))
                .orElse(Words.say(mayType ? "followup.missing" : "followup.untyped")));
    }
}
