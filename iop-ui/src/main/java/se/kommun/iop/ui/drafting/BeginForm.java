package se.kommun.iop.ui.drafting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;

/** What a new agreement begins as: the template or a copy, what it is about, and for how long. */
final class BeginForm extends Div {

    interface Begun {
        void begin(String subject, Period term, Optional<Agreement> original);
    }

    private enum How {
        TEMPLATE,
        COPY
    }

    private final RadioButtonGroup<How> how = new RadioButtonGroup<>(Words.say("draft.how"));
    private final Select<Agreement> original = new Select<>();
    private final TextField subject = new TextField(Words.say("make.about.subject"));
    private final DatePicker from = SwedishDates.field(Words.say("make.from"));
    private final DatePicker through = SwedishDates.field(Words.say("make.through"));

    BeginForm(List<Agreement> originals, LocalDate today, Begun begun) {
        how.setItems(How.values());
        how.setItemLabelGenerator(one -> Words.say("draft.how", one));
        how.setValue(How.TEMPLATE);
        how.addValueChangeListener(chosen -> original.setVisible(how.getValue() == How.COPY));
        how.setVisible(!originals.isEmpty());
        original.setLabel(Words.say("draft.original"));
        original.setItems(originals);
        original.setItemLabelGenerator(one -> Words.say(
                "draft.original.one", one.identity().subject(), one.term().period()));
        original.setVisible(false);
        original.setWidth("min(26rem, 100%)");
        original.addValueChangeListener(chosen -> chosen(today));
        subject.setHelperText(Words.say("make.about.subject.help"));
        from.setInitialPosition(today);
        var checks = List.of(
                chosenIfCopied(), Check.filled(subject, Words.say("make.missing")), Check.period(from, through));
        var go = new Button(Words.say("draft.go"), click -> {
            if (checks.stream().map(Check::isRight).toList().stream().allMatch(right -> right)) {
                begun.begin(subject.getValue().strip(), new Period(from.getValue(), through.getValue()), copied());
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(subject, from, through);
        fields.addClassName("choices");
        var buttons = new Div(go);
        buttons.addClassName("buttons");
        addClassName("part-form");
        add(how, original, fields, buttons);
        Stream.of(from, through).forEach(day -> day.setAutoOpen(false));
    }

    private Check chosenIfCopied() {
        var filled = Check.filled(original, Words.say("make.choice.missing"));
        return () -> how.getValue() == How.TEMPLATE || filled.isRight();
    }

    private Optional<Agreement> copied() {
        return how.getValue() == How.COPY ? original.getOptionalValue() : Optional.empty();
    }

    /** A copy usually follows on the one that it copies: the same months, the next year that has not been. */
    private void chosen(LocalDate today) {
        original.getOptionalValue().ifPresent(one -> {
            var term = one.term().period();
            subject.setValue(one.identity().subject());
            long years = Stream.iterate(1L, number -> number + 1)
                    .filter(number -> term.from().plusYears(number).isAfter(today)
                            && term.from().plusYears(number).isAfter(term.through()))
                    .findFirst()
                    .orElse(1L);
            from.setValue(term.from().plusYears(years));
            through.setValue(term.through().plusYears(years));
        });
    }
}
