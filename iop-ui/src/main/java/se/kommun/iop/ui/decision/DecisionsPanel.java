package se.kommun.iop.ui.decision;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Decision;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.ui.agreement.WritingLinks;
import se.kommun.iop.ui.frame.Facts;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Pen;

/** The decisions: those that the agreement waits for, with what has been noted, and those that it builds on. */
final class DecisionsPanel extends Div {

    private final Agreement agreement;
    private final Optional<Pen> pen;

    DecisionsPanel(Agreement agreement, Optional<Pen> pen) {
        this.agreement = agreement;
        this.pen = pen;
        var part = new Part(Words.say("decisions.made"));
        agreement.decisions().stream().filter(agreement::awaits).forEach(decision -> part.add(card(decision)));
        if (!agreement.decisions().stream().allMatch(agreement::awaits)) {
            part.add(references());
        }
        add(part);
    }

    private Section card(Decision decision) {
        var card = new Section(
                new H3(decision.about()),
                new Facts()
                        .with(Words.say("decisions.body"), decision.body())
                        .with(Words.say("decisions.meeting"), Words.wording().date(decision.decidedOn()))
                        .with(Words.say("decisions.paragraph"), Words.wording().paragraphs(decision.paragraph()))
                        .with(Words.say("clause"), decision.clause())
                        .with(Words.say("decisions.decided"), noted(Evidence.Kind.DECIDED, decision))
                        .with(Words.say("decisions.approved"), noted(Evidence.Kind.MINUTES_APPROVED, decision))
                        .with(Words.say("decisions.posted"), noted(Evidence.Kind.POSTED, decision)));
        card.add(new Paragraph(WritingLinks.to(
                agreement.code(),
                PaperKind.MEMORANDUM,
                decision.code(),
                Words.say(pen.isPresent() ? "writing.open.memorandum" : "writing.read.memorandum"))));
        card.addClassName("card");
        pen.ifPresent(one -> card.add(new DecisionForms(decision, one)));
        return card;
    }

    private String noted(Evidence.Kind kind, Decision decision) {
        return agreement
                .evidence()
                .since(kind, decision.code(), LocalDate.MAX)
                .map(day -> Words.wording().date(day))
                .orElse(Words.say("decisions.not-noted"));
    }

    private Table references() {
        var table = new Table(
                        Words.say("decisions.references"),
                        Words.say("decisions.about"),
                        Words.say("decisions.body"),
                        Words.say("decisions.day"),
                        Words.say("decisions.paragraph"),
                        Words.say("clause"))
                .stacking();
        agreement.decisions().stream()
                .filter(decision -> !agreement.awaits(decision))
                .forEach(decision -> table.with(
                        decision.about(),
                        decision.body(),
                        Words.wording().date(decision.decidedOn()),
                        Words.wording().paragraphs(decision.paragraph()),
                        decision.clause()));
        return table;
    }
}
