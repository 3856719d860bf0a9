package se.kommun.iop.ui.occurrence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.step.NextStep;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Pen;

/** One step: possible or not, why not, what to know before it, and its form when it is possible. */
final class StepRow extends Div {

    StepRow(Agreement agreement, NextStep step, Optional<Pen> pen) {
        addClassName("step");
        var name = new Span(Words.say("step", step.kind()));
        name.addClassName("step-name");
        var head = new Div(
                name,
                step.isPossible()
                        ? new Mark(Notice.Kind.GOOD, Words.say("steps.possible"))
                        : new Mark(Notice.Kind.INFO, Words.say("steps.impossible")));
        head.addClassName("step-head");
        if (!step.clause().isEmpty()) {
            var clause = new Span(step.clause());
            clause.addClassName("source");
            head.add(clause);
        }
        add(head);
        step.hindrances().forEach(hindrance -> add(new Paragraph(Words.say(hindrance) + ".")));
        step.remarks().forEach(remark -> add(note(OccurrenceWords.ended(Words.say(remark)))));
        if (step.isPossible()) {
            pen.ifPresent(one -> add(new StepForms(agreement, step, one).form()));
        }
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("note");
        return note;
    }
}
