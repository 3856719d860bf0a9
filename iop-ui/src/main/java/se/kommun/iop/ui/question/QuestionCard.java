package se.kommun.iop.ui.question;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Dismissal;
import se.kommun.iop.domain.review.OpenQuestion;
import se.kommun.iop.domain.review.OpenQuestions;
import se.kommun.iop.ui.frame.Facts;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Pen;
import se.kommun.iop.ui.part.Mending;
import se.kommun.iop.ui.part.PartLinks;

/** One question: what is open, where the agreement says so, what could be done, and what has been said about it. */
final class QuestionCard extends Section {

    private final Facts facts = new Facts();

    private QuestionCard(OpenQuestion question) {
        addClassNames("card", "open-question");
        add(new H3(Words.say(question.what())), facts);
        facts.with(Words.say("questions.suggestion"), Words.say(question.suggestion()))
                .with(
                        Words.say("clause"),
                        question.clause().isEmpty() ? Words.say("questions.no-clause") : question.clause());
    }

    static QuestionCard open(OpenQuestion question, Agreement agreement, Optional<Pen> pen) {
        var card = new QuestionCard(question);
        card.tellHistory(question, agreement);
        pen.ifPresent(one -> card.add(
                new Paragraph(PartLinks.change(agreement.code(), Mending.of(question, agreement))),
                QuestionForms.letStand(question, one)));
        return card;
    }

    static QuestionCard dismissed(OpenQuestions.Dismissed dismissed, Agreement agreement, Optional<Pen> pen) {
        var card = new QuestionCard(dismissed.question());
        card.facts.with(Words.say("questions.reason"), said(dismissed.dismissal()));
        card.tellHistory(dismissed.question(), agreement);
        pen.ifPresent(one -> card.add(QuestionForms.askAgain(dismissed, one)));
        return card;
    }

    /** What was let stand once and asked again since. */
    private void tellHistory(OpenQuestion question, Agreement agreement) {
        OpenQuestions.history(agreement, question)
                .forEach(before -> before.takenBack()
                        .ifPresent(back -> facts.with(
                                Words.say("questions.before"),
                                Words.say("questions.asked-again", said(before), back.by(), back.on()))));
    }

    private static String said(Dismissal dismissal) {
        return Words.say("questions.stands", dismissal.reason(), dismissal.by(), dismissal.on());
    }
}
