package se.kommun.iop.ui.entry;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.ui.frame.Words;

/** Which month, which places and which measure. */
final class Choice extends Div {

    private final List<Place> all;
    private final Select<YearMonth> month = new Select<>();
    private final Select<List<Place>> places = new Select<>();
    private final Select<Measure> measure = new Select<>();
    private final Checkbox everyDay = new Checkbox(Words.say("entry.every"));

    Choice(CaseFile file, Runnable changed) {
        addClassName("choices");
        var activity = file.agreement().activity();
        all = activity.places();
        month.setLabel(Words.say("figures.month"));
        month.setItems(Sheet.months(file));
        month.setItemLabelGenerator(Words.wording()::month);
        Sheet.firstToFill(file, activity.mainMeasure()).ifPresent(month::setValue);
        var choices = new ArrayList<List<Place>>(List.of(all));
        all.forEach(place -> choices.add(List.of(place)));
        places.setLabel(Words.say("entry.place"));
        places.setItems(choices);
        places.setItemLabelGenerator(some -> some.size() == 1 ? some.getFirst().name() : Words.say("entry.places.all"));
        places.setValue(all);
        measure.setLabel(Words.say("figures.measure"));
        measure.setItems(activity.measures());
        measure.setItemLabelGenerator(Measure::name);
        measure.setValue(activity.mainMeasure());
        measure.setVisible(activity.measures().size() > 1);
        add(month, places, measure, everyDay);
        month.addValueChangeListener(change -> changed.run());
        places.addValueChangeListener(change -> changed.run());
        measure.addValueChangeListener(change -> changed.run());
        everyDay.addValueChangeListener(change -> changed.run());
    }

    void onePlace() {
        if (all.size() > 1 && places.getValue().size() > 1) {
            places.setValue(List.of(all.getFirst()));
        }
    }

    Optional<YearMonth> month() {
        return Optional.ofNullable(month.getValue());
    }

    List<Place> places() {
        return places.getValue();
    }

    Measure measure() {
        return measure.getValue();
    }

    boolean allDays() {
        return everyDay.getValue();
    }
}
