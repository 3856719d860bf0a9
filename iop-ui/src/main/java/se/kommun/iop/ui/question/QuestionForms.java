package se.kommun.iop.ui.question;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Dismissal;
import se.kommun.iop.domain.review.OpenQuestion;
import se.kommun.iop.domain.review.OpenQuestions;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.NotingForm;
import se.kommun.iop.ui.noting.Pen;

/** What a manager says about a question. */
final class QuestionForms {

    private QuestionForms() {}

    static NotingForm letStand(OpenQuestion question, Pen pen) {
        var reason = new TextArea(Words.say("questions.reason"));
        reason.setHelperText(Words.say("questions.reason.help"));
        reason.addClassName("wide");
        return new NotingForm(Words.say("questions.let-stand"), pen)
                .about(Words.say(question.what()))
                .with(reason, Check.filled(reason, Words.say("questions.reason.missing")))
                .noting(dismissals(known -> Stream.concat(
                                known.stream(),
                                Stream.of(Dismissal.of(
                                        question.code(), reason.getValue().strip(), pen.by(), pen.today())))
                        .toList()));
    }

    /** The dismissal stays in the history, as taken back. */
    static NotingForm askAgain(OpenQuestions.Dismissed dismissed, Pen pen) {
        return new NotingForm(Words.say("questions.ask-again"), pen)
                .about(Words.say(dismissed.question().what()))
                .with(new Paragraph(Words.say("questions.ask-again.text")))
                .noting(dismissals(known -> known.stream()
                        .map(one -> one.equals(dismissed.dismissal()) ? one.takenBack(pen.by(), pen.today()) : one)
                        .toList()));
    }

    private static UnaryOperator<Agreement> dismissals(UnaryOperator<List<Dismissal>> change) {
        return Pen.onLife(life ->
                life.revise().dismissals(change.apply(life.dismissals())).done());
    }
}
