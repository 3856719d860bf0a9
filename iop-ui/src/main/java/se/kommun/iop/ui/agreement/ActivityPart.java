package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.agreement.Activity;
import se.kommun.iop.ui.frame.Facts;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** Where it is carried out, what is counted, and by which calendar. */
final class ActivityPart extends Div {

    ActivityPart(Activity activity, Component... actions) {
        var places = new Table(Words.say("activity.places"), Words.say("activity.place"), Words.say("activity.aliases"))
                .stacking();
        activity.places()
                .forEach(place -> places.with(place.name(), Words.wording().list(place.aliases())));
        var facts = new Facts()
                .with(
                        Words.say("activity.measures"),
                        OverviewPanel.list(activity.measures().stream()
                                .map(ActivityPart::measure)
                                .toList()));
        activity.calendar()
                .current()
                .ifPresent(version -> facts.with(
                        Words.say("activity.calendar"),
                        Words.say("activity.calendar.text", version.number(), version.agreedOn(), version.source())));
        add(new Part(Words.say("activity.title"), places, facts).offering(actions));
        if (activity.calendar().current().isEmpty()) {
            add(new Paragraph(Words.say("activity.calendar.none")));
        }
    }

    private static String measure(Measure measure) {
        return Words.say("activity.measure", measure.name(), measure.unit(), measure.highest());
    }
}
