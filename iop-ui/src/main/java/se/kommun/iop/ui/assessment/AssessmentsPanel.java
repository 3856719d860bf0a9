package se.kommun.iop.ui.assessment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.assessment.Asked.Subject;
import se.kommun.iop.domain.assessment.Review;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Pen;

/** Every question with its latest answer, subject by subject. */
final class AssessmentsPanel extends Div {

    AssessmentsPanel(Agreement agreement, Optional<Pen> pen) {
        addClassName("assessments");
        var review = Review.of(agreement.life().assessments());
        var text = JudgedText.of(agreement);
        add(
                new H2(Words.say(
                        "assessments.count",
                        review.lines().size() - review.unanswered().size(),
                        review.lines().size())),
                new Paragraph(Words.say("assessments.text", review.warnings().size())));
        Stream.of(Subject.values()).forEach(subject -> {
            var part = new Part(
                    Words.say("assessments.subject", subject),
                    new Paragraph(Words.say("assessments.subject.text", subject)));
            review.about(subject).forEach(line -> part.add(new AssessmentCard(line, text, pen)));
            add(part);
        });
    }
}
