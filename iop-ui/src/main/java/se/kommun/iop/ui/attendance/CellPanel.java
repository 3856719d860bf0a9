package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.kommun.iop.batch.picture.PictureCell;
import se.kommun.iop.batch.reading.FindingTexts;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** What one cell was understood as, what there is to say about it, and the question at it. */
final class CellPanel extends Div {

    private static final int MOST = 12;

    CellPanel(
            CellReference at,
            Optional<PictureCell> cell,
            Draft draft,
            Agreement agreement,
            Optional<Consumer<Choice>> answer) {
        add(new H4(Words.say("cell.title", at.text())));
        add(new Paragraph(cell.filter(one -> !one.shown().isEmpty())
                .map(one -> Words.say("cell.shown", one.shown(), Words.say("understood", one.understood())))
                .orElseGet(() -> Words.say("cell.empty"))));
        draft.observations().stream()
                .filter(observation -> observation.source().cell().equals(at))
                .limit(MOST)
                .forEach(observation -> add(new Paragraph(counted(observation, agreement))));
        var texts = FindingTexts.in(Words.locale());
        List<Finding> here = draft.findings().stream()
                .filter(finding -> finding.cell().filter(at::equals).isPresent())
                .limit(MOST)
                .toList();
        here.forEach(finding -> {
            var said = new Paragraph(
                    new Mark(FindingsPanel.kind(finding.severity()), Words.say("severity", finding.severity())));
            said.add(": " + texts.say(finding));
            add(said);
            finding.question().ifPresent(question -> answer.ifPresent(given -> add(new QuestionForm(question, given))));
        });
    }

    private static String counted(Observation observation, Agreement agreement) {
        return Words.say(
                "cell.counted",
                Said.place(agreement, observation.key().place()),
                observation.key().date(),
                Said.measure(agreement, observation.key().measure()),
                Said.reported(observation));
    }
}
