package se.kommun.iop.ui.question;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.review.OpenQuestion;
import se.kommun.iop.domain.review.OpenQuestion.Kind;
import se.kommun.iop.domain.review.OpenQuestions;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Pen;

/** The open questions, the weightiest kind first, and below them those that somebody has let stand. */
final class QuestionsPanel extends Div {

    private static final List<Kind> ORDER = List.of(Kind.CONTRADICTS, Kind.UNFINISHED, Kind.SILENT);

    private final Agreement agreement;
    private final Optional<Pen> pen;

    QuestionsPanel(Agreement agreement, Optional<Pen> pen) {
        this.agreement = agreement;
        this.pen = pen;
        addClassName("questions");
        var questions = OpenQuestions.of(agreement);
        add(new H2(Words.say("questions.count", questions.open().size())), new Paragraph(Words.say("questions.text")));
        ORDER.forEach(kind -> addOpen(
                kind,
                questions.open().stream().filter(one -> one.kind() == kind).toList()));
        if (!questions.dismissed().isEmpty()) {
            addDismissed(questions.dismissed());
        }
    }

    private void addOpen(Kind kind, List<OpenQuestion> questions) {
        if (!questions.isEmpty()) {
            var part = new Part(
                    Words.say("questions.of-kind", Words.say("questions.kind", kind), questions.size()),
                    new Paragraph(Words.say("questions.kind.text", kind)));
            questions.forEach(one -> part.add(QuestionCard.open(one, agreement, pen)));
            add(part);
        }
    }

    private void addDismissed(List<OpenQuestions.Dismissed> dismissed) {
        var part = new Part(
                Words.say("questions.of-kind", Words.say("questions.dismissed"), dismissed.size()),
                new Paragraph(Words.say("questions.dismissed.text")));
        dismissed.forEach(one -> part.add(QuestionCard.dismissed(one, agreement, pen)));
        add(part);
    }
}
