package se.kommun.iop.ui.figures;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.observation.Completeness;
import se.kommun.iop.reports.reminder.Reminder;
import se.kommun.iop.ui.frame.Facts;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** Of all the places and days that the calendar expects: how many are reported, cancelled, closed and missing. */
final class CompletenessPanel extends Div {

    CompletenessPanel(CaseFile file, Measure measure) {
        var agreement = file.agreement();
        var completeness = file.completeness(measure);
        var facts = new Facts()
                .with(Words.say("completeness.expected"), number(completeness.expected()))
                .with(
                        Words.say("completeness.reported"),
                        number(completeness.reported().size()))
                .with(
                        Words.say("completeness.cancelled"),
                        number(completeness.cancelled().size()))
                .with(
                        Words.say("completeness.closed"),
                        number(completeness.closed().size()))
                .with(
                        Words.say("completeness.gaps"),
                        number(completeness.missing().size()))
                .with(
                        Words.say("completeness.unexpected"),
                        number(completeness.unexpected().size()));
        facts.asTiles();
        var part = new Part(Words.say("completeness.title", agreement.activity().occasion()), facts);
        if (!completeness.missing().isEmpty()) {
            part.add(new Details(Words.say("completeness.which"), list(completeness.missing(), agreement)));
            Reminder.of(file, measure, Words.locale())
                    .ifPresent(reminder ->
                            part.add(new Details(Words.say("reminder.title"), new ReminderPanel(reminder))));
        }
        add(part);
    }

    private static UnorderedList list(List<Completeness.Occasion> missing, Agreement agreement) {
        var list = new UnorderedList();
        missing.forEach(occasion -> list.add(new ListItem(
                Words.say("completeness.occasion", occasion.date(), Said.place(agreement, occasion.place())))));
        return list;
    }

    private static String number(int number) {
        return Words.wording().number(number);
    }
}
