package se.kommun.iop.ui.decision;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.UnaryOperator;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Decision;
import se.kommun.iop.domain.agreement.Placeholder;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.condition.Evidence.Kind;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.NotingForm;
import se.kommun.iop.ui.noting.Pen;

/** What a manager notes about one decision. */
final class DecisionForms extends Div {

    private final Decision decision;
    private final Pen pen;

    DecisionForms(Decision decision, Pen pen) {
        this.decision = decision;
        this.pen = pen;
        addClassName("noting-row");
        add(
                decided(),
                fact(Kind.MINUTES_APPROVED, "decisions.note.approved"),
                fact(Kind.POSTED, "decisions.note.posted"));
        removals();
    }

    private NotingForm decided() {
        var day = SwedishDates.field(Words.say("decisions.note.day"));
        day.setValue(decision.decidedOn());
        var paragraph = new TextField(Words.say("decisions.paragraph"));
        paragraph.setHelperText(Words.say("decisions.paragraph.help"));
        if (!Placeholder.isIn(decision.paragraph())) {
            paragraph.setValue(decision.paragraph());
        }
        return new NotingForm(Words.say("decisions.note.decided"), pen)
                .about(decision.about())
                .with(day, Check.happened(day, pen.today()))
                .with(paragraph, Check.filled(paragraph, Words.say("decisions.paragraph.missing")))
                .noting(agreement -> noted(new Evidence.Fact(
                                Kind.DECIDED,
                                decision.code(),
                                day.getValue(),
                                paragraph.getValue().strip()))
                        .apply(agreement.withParagraph(
                                decision.code(), paragraph.getValue().strip())));
    }

    private NotingForm fact(Kind kind, String invitation) {
        var day = SwedishDates.field(Words.say("decisions.note.day"));
        var reference = new TextField(Words.say("decisions.note.reference"));
        return new NotingForm(Words.say(invitation), pen)
                .about(decision.about())
                .with(day, Check.happened(day, pen.today()))
                .with(reference)
                .noting(agreement -> noted(new Evidence.Fact(
                                kind,
                                decision.code(),
                                day.getValue(),
                                reference.getValue().strip()))
                        .apply(agreement));
    }

    /** What was noted by mistake goes away; that it was there stays in the history. */
    private void removals() {
        for (var kind : List.of(Kind.DECIDED, Kind.MINUTES_APPROVED, Kind.POSTED)) {
            if (pen.agreement().life().noted().facts().stream()
                    .anyMatch(fact -> fact.kind() == kind && fact.about().equals(decision.code()))) {
                add(new NotingForm(Words.say("decisions.remove", kind), pen)
                        .about(decision.about())
                        .saving(Words.say("decisions.remove.yes"))
                        .noting(Pen.onLife(life -> life.revise()
                                .noted(life.noted().without(kind, decision.code()))
                                .done())));
            }
        }
    }

    private static UnaryOperator<Agreement> noted(Evidence.Fact fact) {
        return Pen.onLife(life -> life.revise().noted(life.noted().with(fact)).done());
    }
}
