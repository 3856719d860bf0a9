package se.kommun.iop.ui.part;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.agreement.Activity;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.Rows;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;

/** Where it is carried out and what is counted. On which days is agreed in the calendar. */
final class ActivityForm extends PartForm {

    private final TextField occasion = Fields.text("make.activity.occasion");
    private final Rows<PlaceRow> places =
            new Rows<>(Words.say("make.place"), () -> new PlaceRow(Codes.fresh("place", this::placeCodes)));
    private final Rows<MeasureRow> measures =
            new Rows<>(Words.say("make.measure"), () -> new MeasureRow(Codes.fresh("measure", this::measureCodes)));
    private final Notice none = new Notice(Notice.Kind.BAD, Words.say("make.activity.some"));

    ActivityForm(Agreement agreement) {
        var activity = agreement.activity();
        field("occasion", occasion, Check.filled(occasion, Fields.missing()));
        part("places", places);
        part("measures", measures);
        check(() -> {
            none.setVisible(places.rows().isEmpty() || measures.rows().isEmpty());
            return !none.isVisible();
        });
        none.setVisible(false);
        occasion.setValue(activity.occasion());
        activity.places().forEach(one -> places.with(row -> row.fill(one)));
        activity.measures().forEach(one -> measures.with(row -> row.fill(one)));
        add(
                none,
                new H3(Words.say("make.places")),
                places,
                new H3(Words.say("make.measures")),
                measures,
                beside(occasion));
    }

    private List<String> placeCodes() {
        return places.rows().stream().map(PlaceRow::code).toList();
    }

    private List<String> measureCodes() {
        return measures.rows().stream().map(MeasureRow::code).toList();
    }

    @Override
    public Agreement on(Agreement agreement) {
        var before = agreement.activity();
        List<Measure> counted =
                measures.rows().stream().flatMap(row -> row.measure().stream()).toList();
        return agreement
                .revise()
                .activity(new Activity(
                        places.rows().stream()
                                .flatMap(row -> row.place().stream())
                                .toList(),
                        counted.isEmpty() ? before.measures() : counted,
                        before.calendar(),
                        Fields.said(occasion)))
                .done();
    }
}
