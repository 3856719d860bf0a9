package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import se.kommun.iop.batch.attendanceimport.Preview;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.observation.Completeness;
import se.kommun.iop.domain.observation.Difference;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** What accepting a list would change in the figures as they are now: one line, and the details of each part of it. */
final class DifferencePanel extends Div {

    DifferencePanel(Preview preview, Agreement agreement) {
        var difference = preview.difference();
        var line = new Paragraph(Words.say(
                "difference.line",
                difference.added().size(),
                difference.changed().size(),
                difference.unchanged().size(),
                preview.missing().size()));
        line.addClassName("difference");
        add(line);
        if (!difference.changed().isEmpty()) {
            var changed = new Details(
                    Words.say("difference.changed", difference.changed().size()),
                    changed(difference.changed(), agreement));
            changed.setOpened(true);
            add(changed);
        }
        observations("difference.added", difference.added(), agreement);
        observations("difference.unchanged", difference.unchanged(), agreement);
        if (!preview.missing().isEmpty()) {
            add(new Details(
                    Words.say(
                            "preview.missing",
                            preview.missing().size(),
                            agreement.activity().occasion()),
                    missing(preview.missing(), agreement)));
        }
    }

    private void observations(String key, List<Observation> observations, Agreement agreement) {
        if (!observations.isEmpty()) {
            add(new Details(Words.say(key, observations.size()), new ObservationsGrid(observations, agreement)));
        }
    }

    private static Table changed(List<Difference.Change> changes, Agreement agreement) {
        var table = new Table(
                        Words.say("preview.changed.caption"),
                        Words.say("preview.day"),
                        Words.say("preview.place"),
                        Words.say("preview.before"),
                        Words.say("preview.after"))
                .stacking();
        changes.forEach(change -> table.with(
                Words.wording().date(change.after().key().date()),
                Said.place(agreement, change.after().key().place()),
                Words.say(
                        "preview.from",
                        Said.reported(change.before().observation()),
                        change.before().counts().fileName(),
                        change.before().observation().source().cell().text()),
                Words.say(
                        "preview.to",
                        Said.reported(change.after()),
                        change.after().source().cell().text())));
        return table;
    }

    private static Div missing(List<Completeness.Occasion> missing, Agreement agreement) {
        var all = new Div();
        agreement.activity().places().forEach(place -> {
            var days = missing.stream()
                    .filter(occasion -> occasion.place().equals(place.code()))
                    .map(occasion -> Words.wording().date(occasion.date()))
                    .toList();
            if (!days.isEmpty()) {
                all.add(new Paragraph(Words.say("preview.missing.at", place.name(), days)));
            }
        });
        return all;
    }
}
