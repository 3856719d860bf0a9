package se.kommun.iop.ui.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.kommun.iop.domain.activity.Closure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;

/** Days for which it has been announced that a place is not open. */
final class ClosureForm extends Div {

    private final DatePicker from = SwedishDates.field(Words.say("calendar.from"));
    private final DatePicker through = SwedishDates.field(Words.say("calendar.through"));
    private final TextField reason = new TextField(Words.say("calendar.closure.reason"));
    private final TextField source = new TextField(Words.say("calendar.source"));
    private final CheckboxGroup<Place> places = new CheckboxGroup<>(Words.say("calendar.places"));

    ClosureForm(Agreement agreement, Consumer<Closure> added) {
        var all = agreement.activity().places();
        places.setItems(all);
        places.setItemLabelGenerator(Place::name);
        places.setValue(Set.copyOf(all));
        var add = new Button(Words.say("calendar.closure.add"), click -> {
            if (isRight()) {
                var chosen = places.getValue();
                added.accept(new Closure(
                        chosen.size() == all.size()
                                ? Set.of()
                                : chosen.stream().map(Place::code).collect(Collectors.toSet()),
                        new Period(from.getValue(), through.getValue()),
                        reason.getValue().strip(),
                        source.getValue().strip()));
                reason.clear();
            }
        });
        var days = new Div(from, through, reason, source);
        days.addClassName("choices");
        add(days, places, add);
    }

    private boolean isRight() {
        places.setErrorMessage(Words.say("calendar.places.missing"));
        places.setInvalid(places.getValue().isEmpty());
        return Checks.all(
                Checks.days(from, through),
                Checks.text(reason, Words.say("calendar.closure.reason.missing")),
                Checks.text(source, Words.say("calendar.source.missing")),
                !places.isInvalid());
    }
}
