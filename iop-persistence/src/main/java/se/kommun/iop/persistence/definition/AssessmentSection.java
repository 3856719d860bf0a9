package se.kommun.iop.persistence.definition;

import java.math.BigDecimal;
import se.kommun.iop.domain.assessment.Aid;
import se.kommun.iop.domain.assessment.Assessed;
import se.kommun.iop.domain.assessment.Assessments;
import se.kommun.iop.domain.code.Code;

/** {@code assessments}: what people have answered to the questions of law and policy, and aid that is known. */
final class AssessmentSection {

    private AssessmentSection() {}

    static Assessments read(Part part) {
        return new Assessments(
                part.parts("answers", AssessmentSection::readAnswer), part.parts("aid", AssessmentSection::readAid));
    }

    private static Assessed readAnswer(Part part) {
        var motive = part.text("motive");
        return new Assessed(
                code(part, "question"),
                code(part, "answer"),
                motive.isEmpty() ? Unread.TEXT : motive,
                part.text("by"),
                part.need("on").flatMap(Value::day).orElse(Unread.DAY),
                part.text("text"));
    }

    private static Aid readAid(Part part) {
        return new Aid(
                part.text("recipient"),
                part.text("grantor"),
                part.need("on").flatMap(Value::day).orElse(Unread.DAY),
                part.need("form").flatMap(value -> value.choice(Aid.Form.class)).orElse(Aid.Form.MONEY),
                part.text("text"),
                part.need("amount").flatMap(Value::amount).orElse(Unread.MONEY),
                part.need("euro-rate").flatMap(Value::rate).orElse(BigDecimal.ONE),
                part.need("rate-day").flatMap(Value::day).orElse(Unread.DAY),
                part.ifAny("registered").flatMap(Value::day));
    }

    static Written write(Assessments assessments) {
        return new Written()
                .ifAny("answers", assessments.answers(), AssessmentSection::write)
                .ifAny("aid", assessments.aid(), AssessmentSection::write);
    }

    private static Written write(Assessed answer) {
        return new Written()
                .put("question", answer.question())
                .put("answer", answer.answer())
                .put("motive", answer.motive())
                .put("by", answer.by())
                .put("on", answer.on())
                .put("text", answer.text());
    }

    private static Written write(Aid aid) {
        return new Written()
                .put("recipient", aid.recipient())
                .put("grantor", aid.grantor())
                .put("on", aid.on())
                .put("form", aid.form())
                .put("text", aid.text())
                .put("amount", aid.amount())
                .put("euro-rate", aid.euroRate())
                .put("rate-day", aid.rateDay())
                .ifAny("registered", aid.registered());
    }

    private static Code code(Part part, String key) {
        return part.need(key).flatMap(Value::code).orElse(Unread.CODE);
    }
}
