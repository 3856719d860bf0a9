package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.batch.attendanceimport.Preview;
import se.kommun.iop.batch.picture.SheetPicture;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.Recipe;
import se.kommun.iop.domain.observation.Severity;
import se.kommun.iop.ui.frame.Facts;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;

/** What was understood of a list and what it leaves open, beside the list as it stands; and what accepting it would change. */
final class PreviewPanel extends Div {

    private final Optional<SheetsPanel> sheets;

    PreviewPanel(Preview preview, List<SheetPicture> pictures, Agreement agreement, Talk talk) {
        addClassName("preview");
        var draft = preview.draft();
        sheets = pictures.isEmpty()
                ? Optional.empty()
                : Optional.of(new SheetsPanel(
                        pictures, (at, cell) -> new CellPanel(at, cell, draft, agreement, talk.answer())));
        add(outcome(preview));
        preview.recipe().ifPresent(recipe -> add(offer(recipe, talk)));
        add(totals(preview, agreement), new DifferencePanel(preview, agreement));
        if (!preview.answers().isEmpty()) {
            add(new AnswersPanel(preview.answers(), talk.answer(), talk.remember()));
        }
        var side = new Div();
        side.addClassName("preview-work");
        if (!draft.findings().isEmpty()) {
            side.add(new Div(
                    new H3(Words.say("preview.findings")),
                    new FindingsPanel(draft.findings(), this::show, talk.answer())));
        }
        if (pictures.isEmpty() && !draft.observations().isEmpty()) {
            add(new Paragraph(Words.say("sheet.toolong")));
        }
        sheets.ifPresent(panel -> side.add(new Div(new H3(Words.say("sheet.title")), panel)));
        add(side);
    }

    /** Goes to a cell of the list as it stands. */
    void show(CellReference at) {
        sheets.filter(panel -> panel.holds(at)).ifPresent(panel -> panel.show(at));
    }

    private static Notice outcome(Preview preview) {
        if (preview.list().stage() == ReceivedList.Stage.WITHDRAWN) {
            return new Notice(Notice.Kind.INFO, Words.say("preview.withdrawn"));
        }
        var draft = preview.draft();
        long errors = draft.count(Severity.ERROR);
        long warnings = draft.count(Severity.WARNING);
        long asked = draft.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .flatMap(finding -> finding.question().stream())
                .distinct()
                .count();
        if (asked > 0) {
            return new Notice(Notice.Kind.WARNING, Words.say("preview.asks", asked));
        }
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

    /** What the recipe says is shown before it is used. */
    private static Notice offer(Recipe recipe, Talk talk) {
        var use = new Button(Words.say("recipe.use"), click -> talk.follow().accept(recipe));
        use.setDisableOnClick(true);
        return new Notice(
                Notice.Kind.INFO,
                Words.say("recipe.offer", recipe.version(), recipe.savedBy(), Moments.say(recipe.savedAt())),
                new RecipeSentences(recipe.settled()),
                use);
    }

    private static Facts totals(Preview preview, Agreement agreement) {
        var facts = new Facts();
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
}
