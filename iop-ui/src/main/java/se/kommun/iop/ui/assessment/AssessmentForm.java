package se.kommun.iop.ui.assessment;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import se.kommun.iop.domain.assessment.Asked;
import se.kommun.iop.domain.assessment.Assessed;
import se.kommun.iop.domain.assessment.Assessments;
import se.kommun.iop.domain.assessment.Review;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.NotingForm;
import se.kommun.iop.ui.noting.Pen;

/** What a person answers, why, and on what text. */
final class AssessmentForm {

    private AssessmentForm() {}

    static NotingForm of(Review.Line line, JudgedText judged, Pen pen) {
        var asked = line.asked();
        var answer = new RadioButtonGroup<Asked.Option>(Words.say("assessments.answer"));
        answer.setItems(asked.options());
        answer.setItemLabelGenerator(option -> Words.say(option.text()));
        var motive = new TextArea(Words.say("assessments.motive"));
        motive.addClassName("wide");
        var by = new TextField(Words.say("assessments.by"));
        by.setHelperText(Words.say("assessments.by.help"));
        var text = new TextField(Words.say("assessments.of"));
        text.setValue(judged.label());
        var day = SwedishDates.field(Words.say("assessments.day"));
        day.setValue(pen.today());
        return new NotingForm(Words.say(line.answer().isEmpty() ? "assessments.judge" : "assessments.judge-again"), pen)
                .about(Words.say(asked.text()))
                .with(answer, Check.filled(answer, Words.say("assessments.answer.missing")))
                .with(motive, Check.filled(motive, Words.say("assessments.motive.missing")))
                .with(by, Check.filled(by, Words.say("assessments.by.missing")))
                .with(text, Check.filled(text, Words.say("assessments.of.missing")))
                .with(day, Check.happened(day, pen.today()))
                .noting(Pen.onLife(life -> life.revise()
                        .assessments(with(
                                life.assessments(),
                                new Assessed(
                                        asked.code(),
                                        answer.getValue().code(),
                                        motive.getValue().strip(),
                                        by.getValue().strip(),
                                        day.getValue(),
                                        text.getValue().strip())))
                        .done()));
    }

    private static Assessments with(Assessments known, Assessed next) {
        return new Assessments(
                Stream.concat(known.answers().stream(), Stream.of(next)).toList(), known.aid());
    }
}
