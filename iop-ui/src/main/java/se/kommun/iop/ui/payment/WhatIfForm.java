package se.kommun.iop.ui.payment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.kommun.iop.domain.agreement.Payments;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.condition.Explanation;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;

/** What if it were another day, and if what is missing today were there? */
final class WhatIfForm extends Details {

    private final DatePicker day = SwedishDates.field(Words.say("what-if.date"));
    private final CheckboxGroup<Explanation> missing = new CheckboxGroup<>(Words.say("what-if.missing"));
    private final LocalDate today;
    private final Consumer<Supposition> suppose;

    WhatIfForm(Payments payments, LocalDate today, Consumer<Supposition> suppose) {
        this.today = today;
        this.suppose = suppose;
        setSummaryText(Words.say("what-if.title"));
        day.setValue(today);
        missing.setItems(payments.agreement().judgeInstalments(today).stream()
                .flatMap(judgement -> judgement.because().missing().stream())
                .filter(one -> one.condition().shownOn(today).isPresent())
                .distinct()
                .toList());
        missing.setItemLabelGenerator(one -> Words.say(one.sentence()));
        missing.setVisible(!missing.getListDataView().getItems().toList().isEmpty());
        var back = new Button(Words.say("what-if.back"), click -> {
            day.setValue(today);
            missing.clear();
        });
        day.addValueChangeListener(change -> show());
        missing.addValueChangeListener(change -> show());
        var fields = new Div(day, missing);
        fields.addClassName("choices");
        var buttons = new Div(back);
        buttons.addClassName("buttons");
        add(new Paragraph(Words.say("what-if.text")), fields, buttons);
        addClassName("what-if");
    }

    private void show() {
        Set<Condition> met = missing.getValue().stream()
                .map(Explanation::condition)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        suppose.accept(new Supposition(day.getOptionalValue().orElse(today), met));
    }
}
