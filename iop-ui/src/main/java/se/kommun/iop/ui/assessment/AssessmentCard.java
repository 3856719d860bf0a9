package se.kommun.iop.ui.assessment;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import se.kommun.iop.domain.assessment.Asked;
import se.kommun.iop.domain.assessment.Assessed;
import se.kommun.iop.domain.assessment.Review;
import se.kommun.iop.ui.frame.Facts;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Pen;

/** One question: the latest answer with its motive, the earlier ones, and the form for a new one. */
final class AssessmentCard extends Section {

    private final Asked asked;
    private final Div marks = new Div();

    AssessmentCard(Review.Line line, JudgedText text, Optional<Pen> pen) {
        this.asked = line.asked();
        addClassName("card");
        marks.addClassName("marks");
        add(new H3(Words.say(asked.text())), marks);
        if (line.warns()) {
            marks.add(new Mark(Notice.Kind.WARNING, Words.say("assessments.sign")));
        }
        line.answer()
                .ifPresentOrElse(
                        answer -> tell(answer, text),
                        () -> add(new Paragraph(Words.say("assessments.unanswered", asked.source()))));
        if (!line.earlier().isEmpty()) {
            var list = new UnorderedList();
            line.earlier().stream().map(this::said).map(ListItem::new).forEach(list::add);
            add(new Details(Words.say("assessments.earlier", line.earlier().size()), list));
        }
        pen.ifPresent(one -> add(AssessmentForm.of(line, text, one)));
    }

    private void tell(Assessed answer, JudgedText text) {
        if (text.isOtherThanThatOf(answer)) {
            marks.add(new Mark(Notice.Kind.INFO, Words.say("assessments.other-text", text.label())));
        }
        add(new Facts()
                .with(Words.say("assessments.answer"), option(answer))
                .with(Words.say("assessments.motive"), answer.motive())
                .with(
                        Words.say("assessments.judged"),
                        Words.say("assessments.judged.text", answer.by(), answer.on(), answer.text()))
                .with(Words.say("assessments.source"), asked.source()));
    }

    private String said(Assessed answer) {
        return Words.say(
                "assessments.earlier.one",
                option(answer),
                answer.motive(),
                Words.say("assessments.judged.text", answer.by(), answer.on(), answer.text()));
    }

    private String option(Assessed answer) {
        return asked.option(answer.answer())
                .map(option -> Words.say(option.text()))
                .orElse(answer.answer().text());
    }
}
