package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import se.kommun.iop.batch.attendanceimport.Preview;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.observation.Completeness;
import se.kommun.iop.domain.observation.Difference;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.Severity;
import se.kommun.iop.ui.frame.Facts;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** What was understood of a list, and what accepting it would change. */
final class PreviewPanel extends Div {

    PreviewPanel(Preview preview, Agreement agreement) {
        addClassName("preview");
        add(outcome(preview), new H3(Words.say("preview.summary")), summary(preview, agreement));
        if (!preview.difference().changed().isEmpty()) {
            add(
                    new H3(Words.say("preview.changed")),
                    changed(preview.difference().changed(), agreement));
        }
        if (!preview.draft().findings().isEmpty()) {
            add(
                    new H3(Words.say("preview.findings")),
                    new FindingsPanel(preview.draft().findings()));
        }
        if (!preview.missing().isEmpty()) {
            add(new Details(
                    Words.say(
                            "preview.missing",
                            preview.missing().size(),
                            agreement.activity().occasion()),
                    missing(preview.missing(), agreement)));
        }
        add(new Details(
                Words.say("preview.observations", preview.draft().observations().size()),
                new ObservationsGrid(preview.draft().observations(), agreement)));
    }

    private static Notice outcome(Preview preview) {
        if (preview.list().stage() == ReceivedList.Stage.WITHDRAWN) {
            return new Notice(Notice.Kind.INFO, Words.say("preview.withdrawn"));
        }
        var draft = preview.draft();
        long errors = draft.count(Severity.ERROR);
        long warnings = draft.count(Severity.WARNING);
        if (draft.observations().isEmpty()) {
            return new Notice(Notice.Kind.BAD, Words.say("preview.nothing"));
        }
        if (errors > 0) {
            return new Notice(Notice.Kind.WARNING, Words.say("preview.errors", errors, warnings));
        }
        return warnings > 0
                ? new Notice(Notice.Kind.WARNING, Words.say("preview.warnings", warnings))
                : new Notice(Notice.Kind.GOOD, Words.say("preview.clean"));
    }

    private static Facts summary(Preview preview, Agreement agreement) {
        var difference = preview.difference();
        var facts = new Facts()
                .with(
                        Words.say("preview.new"),
                        Words.wording().number(difference.added().size()))
                .with(
                        Words.say("preview.differ"),
                        Words.wording().number(difference.changed().size()))
                .with(
                        Words.say("preview.same"),
                        Words.wording().number(difference.unchanged().size()))
                .with(
                        Words.say("preview.gaps"),
                        Words.wording().number(preview.missing().size()));
        agreement.activity().measures().forEach(measure -> {
            var total = DraftTotal.of(preview.draft(), measure);
            if (total.occasions() > 0) {
                facts.with(Words.say("preview.total", measure.name()), written(total, measure, agreement));
            }
        });
        return facts;
    }

    private static String written(DraftTotal total, Measure measure, Agreement agreement) {
        return Words.say(
                "preview.total.text",
                total.sum(),
                measure.unit(),
                total.occasions(),
                agreement.activity().occasion());
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
