package se.kommun.iop.ui.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import se.kommun.iop.domain.activity.NamedPeriod;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;

/** A period with a name that rules can speak of, such as a summer or a school break. */
final class PeriodForm extends Div {

    private final TextField name = new TextField(Words.say("calendar.period.name"));
    private final Select<NamedPeriod.Kind> kind = new Select<>();
    private final DatePicker from = SwedishDates.field(Words.say("calendar.from"));
    private final DatePicker through = SwedishDates.field(Words.say("calendar.through"));
    private final TextField source = new TextField(Words.say("calendar.source"));

    PeriodForm(CalendarDraft draft, Consumer<NamedPeriod> added) {
        kind.setLabel(Words.say("calendar.kind"));
        kind.setItems(NamedPeriod.Kind.values());
        kind.setItemLabelGenerator(one -> Words.say("calendar.kind", one));
        kind.setValue(NamedPeriod.Kind.TERM);
        var add = new Button(Words.say("calendar.period.add"), click -> {
            if (isRight()) {
                added.accept(new NamedPeriod(
                        draft.freeCode(name.getValue()),
                        name.getValue().strip(),
                        kind.getValue(),
                        new Period(from.getValue(), through.getValue()),
                        source.getValue().strip()));
                name.clear();
            }
        });
        var all = new Div(name, kind, from, through, source, add);
        all.addClassName("choices");
        add(all);
    }

    private boolean isRight() {
        return Checks.all(
                Checks.text(name, Words.say("calendar.period.name.missing")),
                Checks.text(source, Words.say("calendar.source.missing")),
                Checks.days(from, through));
    }
}
