package se.kommun.iop.ui.entry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** Days down and places across; entry.js moves between the fields. */
final class EntryGrid extends Div {

    private final Sheet sheet;
    private final Pending pending;
    private final boolean locked;
    private final Runnable changed;

    /** @param changed hears that something was typed */
    EntryGrid(Sheet sheet, Pending pending, boolean locked, String month, Runnable changed) {
        this.sheet = sheet;
        this.pending = pending;
        this.locked = locked;
        this.changed = changed;
        addClassName("entry-grid");
        setClassName("one-place", sheet.places().size() == 1);
        getElement()
                .setAttribute("data-cancelled", Words.say("reported.cancelled"))
                .setAttribute("data-closed", Words.say("reported.closed"));
        if (sheet.days().isEmpty()) {
            add(new Paragraph(Words.say("entry.nodays", month)));
            return;
        }
        var columns = Stream.concat(
                        Stream.of(Words.say("figures.day")),
                        sheet.places().stream().map(Place::name))
                .toList();
        var table = new Table(Words.say("entry.caption", sheet.measure().name(), month), columns).stacking();
        for (int row = 0; row < sheet.days().size(); row++) {
            table.with(new Span(day(sheet.days().get(row))), cells(row));
        }
        add(table);
    }

    private Component[] cells(int row) {
        var day = sheet.days().get(row);
        return IntStream.range(0, sheet.places().size())
                .mapToObj(column -> cell(day, sheet.places().get(column)).at(row, column))
                .toArray(Component[]::new);
    }

    private CellField cell(LocalDate day, Place place) {
        var key = sheet.key(place.code(), day);
        var field = new CellField(
                key, place, sheet.expects(place.code(), day), pending.shown(key), pending.text(key), this::typed);
        field.tell(pending.say(key));
        return locked ? field.locked() : field;
    }

    private CellField.Said typed(Observation.Key key, String text) {
        var said = pending.type(key, text);
        changed.run();
        return said;
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("EEE d MMM", Words.locale()));
    }
}
