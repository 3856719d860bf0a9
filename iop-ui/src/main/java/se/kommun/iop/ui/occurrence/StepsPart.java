package se.kommun.iop.ui.occurrence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.step.NextStep;
import se.kommun.iop.domain.step.NextStep.Kind;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Pen;

/** The steps that the parties can take now, grouped by what they are for. */
final class StepsPart extends Div {

    /** What a group of steps is for. */
    private enum Group {
        COOPERATION(Kind.PROBLEM, Kind.SOLUTION, Kind.DEVIATION, Kind.DIALOGUE),
        CHANGE(Kind.AMENDMENT),
        NOTICE(Kind.NOTICE),
        RESCISSION(Kind.REMEDY_REQUEST, Kind.REMEDY_ANSWER, Kind.RESCISSION),
        DISPUTE(Kind.DISPUTE, Kind.SETTLEMENT);

        private final List<Kind> kinds;

        Group(Kind... kinds) {
            this.kinds = List.of(kinds);
        }
    }

    StepsPart(Agreement agreement, List<NextStep> steps, Optional<Pen> pen) {
        var part = new Part(Words.say("steps.title"), new Paragraph(Words.say("steps.text")));
        for (var group : Group.values()) {
            part.add(new H3(Words.say("steps", group)));
            steps.stream()
                    .filter(step -> group.kinds.contains(step.kind()))
                    .forEach(step -> part.add(new StepRow(agreement, step, pen)));
        }
        add(part);
    }
}
