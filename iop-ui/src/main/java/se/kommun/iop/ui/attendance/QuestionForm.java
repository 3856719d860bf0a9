package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.function.Consumer;
import se.kommun.iop.batch.reading.FindingTexts;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.Question;
import se.kommun.iop.ui.frame.Words;

/** A question that a list leaves open, with the answers to choose between. */
final class QuestionForm extends Div {

    /** A count of one's own, which is no option of the question's. */
    private static final String OWN_COUNT = "#";

    private final Question question;
    private final Consumer<Choice> answered;
    private final RadioButtonGroup<String> options = new RadioButtonGroup<>();
    private final IntegerField count = new IntegerField(Words.say("question.count"));

    QuestionForm(Question question, Consumer<Choice> answered) {
        this.question = question;
        this.answered = answered;
        addClassName("question");
        options.setLabel(FindingTexts.in(Words.locale()).ask(question));
        options.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        options.setItems(codes());
        options.setItemLabelGenerator(this::said);
        options.addValueChangeListener(change -> {
            count.setVisible(OWN_COUNT.equals(change.getValue()));
            options.setInvalid(false);
        });
        options.setErrorMessage(Words.say("question.choose"));
        count.setMin(0);
        count.setVisible(false);
        count.addKeyPressListener(Key.ENTER, press -> answer());
        var send = new Button(Words.say("question.answer"), click -> answer());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (question.options().isEmpty()) {
            options.setValue(OWN_COUNT);
        }
        add(options, count, send);
    }

    private ArrayList<String> codes() {
        var codes = new ArrayList<String>();
        question.options().forEach(option -> codes.add(option.code()));
        if (question.takesCount()) {
            codes.add(OWN_COUNT);
        }
        return codes;
    }

    private String said(String code) {
        return question.options().stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .map(option -> FindingTexts.in(Words.locale()).option(question, option))
                .orElseGet(() -> Words.say("question.own"));
    }

    private void answer() {
        var code = options.getValue();
        if (code == null) {
            options.setInvalid(true);
            options.getElement().callJsFunction("focus");
        } else if (!code.equals(OWN_COUNT)) {
            answered.accept(new Choice(question.key(), code));
        } else if (count.getValue() == null || count.getValue() < 0) {
            count.setErrorMessage(Words.say("question.count.missing"));
            count.setInvalid(true);
            count.focus();
        } else {
            answered.accept(new Choice(question.key(), Integer.toString(count.getValue())));
        }
    }
}
