package se.kommun.iop.ui.part;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.ui.form.TypedForm;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;

/** When something is to be done: by a day, in a month, in a window, after a day, all the time or when something happens. */
final class DueFields extends TypedForm {

    enum Kind {
        THROUGHOUT,
        BY,
        IN,
        WITHIN,
        AFTER,
        WHEN
    }

    private final Select<Kind> kind = Fields.choice("make.due", Kind.values(), Kind.THROUGHOUT);
    private final DatePicker day = SwedishDates.field(Words.say("make.due.day"));
    private final DatePicker through = SwedishDates.field(Words.say("make.due.through"));
    private final TextField event = Fields.text("make.due.event");

    DueFields() {
        field("kind", kind);
        field("day", day, needed(day, Check.day(day)));
        field(
                "through",
                through,
                () -> !through.isVisible() || Check.period(day, through).isRight());
        field(
                "event",
                event,
                () -> !event.isVisible()
                        || Check.filled(event, Fields.missing()).isRight());
        kind.addValueChangeListener(changed -> show());
        add(beside(kind, day, through, event));
        show();
    }

    private static Check needed(DatePicker field, Check check) {
        return () -> !field.isVisible() || check.isRight();
    }

    private void show() {
        day.setVisible(kind.getValue() != Kind.THROUGHOUT && kind.getValue() != Kind.WHEN);
        through.setVisible(kind.getValue() == Kind.WITHIN);
        event.setVisible(kind.getValue() == Kind.WHEN);
        day.setLabel(Words.say(kind.getValue() == Kind.IN ? "make.due.month" : "make.due.day"));
    }

    void fill(Due due) {
        switch (due) {
            case Due.Throughout throughout -> kind.setValue(Kind.THROUGHOUT);
            case Due.By(var last) -> fill(Kind.BY, last);
            case Due.In(var month) -> fill(Kind.IN, month.atDay(1));
            case Due.After(var first) -> fill(Kind.AFTER, first);
            case Due.Within(var window) -> {
                fill(Kind.WITHIN, window.from());
                through.setValue(window.through());
            }
            case Due.When(var said) -> {
                kind.setValue(Kind.WHEN);
                event.setValue(said);
            }
        }
    }

    private void fill(Kind chosen, LocalDate known) {
        kind.setValue(chosen);
        day.setValue(known);
    }

    /** Empty as long as the days for it are missing. */
    Optional<Due> due() {
        var typed = day.getOptionalValue();
        return switch (kind.getValue()) {
            case THROUGHOUT -> Optional.of(new Due.Throughout());
            case BY -> typed.map(Due.By::new);
            case IN -> typed.map(YearMonth::from).map(Due.In::new);
            case AFTER -> typed.map(Due.After::new);
            case WITHIN ->
                typed.flatMap(from -> through.getOptionalValue()
                        .filter(last -> !last.isBefore(from))
                        .map(last -> new Due.Within(new Period(from, last))));
            case WHEN -> Fields.ifAny(event.getValue()).map(Due.When::new);
        };
    }
}
