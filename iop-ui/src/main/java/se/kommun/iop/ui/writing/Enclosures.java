package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.paper.Enclosure;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;

/** The papers that a memorandum rests on, each with its date; the memorandum itself stands first without being listed. */
final class Enclosures implements WrittenField {

    private final Div rows = new Div();
    private final Button more = new Button(
            Words.say("writing.enclosure.more"), click -> add(Optional.empty()).focus());
    private final Div all;
    private final List<Row> listed = new ArrayList<>();
    private Runnable heard = () -> {};

    private record Row(TextField title, DatePicker date, TextField number) {}

    Enclosures(String label) {
        var heading = new Span(label);
        heading.addClassName("label");
        all = new Div(heading, rows, more);
        all.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public String text() {
        return Enclosure.write(listed.stream()
                .filter(row -> !row.title().getValue().isBlank())
                .map(row -> new Enclosure(
                        row.title().getValue(),
                        row.date().getOptionalValue(),
                        Optional.of(row.number().getValue().strip())
                                .filter(number -> !number.isEmpty())
                                .map(CaseNumber::new)))
                .toList());
    }

    @Override
    public void show(String text) {
        rows.removeAll();
        listed.clear();
        Enclosure.read(text).forEach(enclosure -> add(Optional.of(enclosure)));
    }

    @Override
    public void whenWritten(Runnable told) {
        heard = told;
    }

    @Override
    public void focus() {
        more.focus();
    }

    private TextField add(Optional<Enclosure> enclosure) {
        var title = new TextField(Words.say("writing.enclosure.title"));
        title.setValue(enclosure.map(Enclosure::title).orElse(""));
        var date = SwedishDates.field(Words.say("writing.enclosure.date"));
        date.setValue(enclosure.flatMap(Enclosure::date).orElse(null));
        var number = new TextField(Words.say("writing.enclosure.number"));
        number.setValue(enclosure
                .flatMap(Enclosure::caseNumber)
                .map(CaseNumber::written)
                .orElse(""));
        var row = new Row(title, date, number);
        var shown = new Div(title, date, number);
        shown.add(new Button(Words.say("writing.enclosure.less"), click -> {
            listed.remove(row);
            rows.remove(shown);
            heard.run();
        }));
        shown.addClassName("enclosure");
        listed.add(row);
        rows.add(shown);
        title.addValueChangeListener(change -> heard.run());
        date.addValueChangeListener(change -> heard.run());
        number.addValueChangeListener(change -> heard.run());
        return title;
    }
}
