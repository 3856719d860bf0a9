package se.kommun.iop.ui.occurrence;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.change.Occurrence;
import se.kommun.iop.domain.change.Occurrence.Deviation;
import se.kommun.iop.domain.change.Occurrence.Dialogue;
import se.kommun.iop.domain.change.Occurrence.Dispute;
import se.kommun.iop.domain.change.Occurrence.Problem;
import se.kommun.iop.domain.change.Occurrence.RemedyAnswer;
import se.kommun.iop.domain.change.Occurrence.RemedyRequest;
import se.kommun.iop.domain.change.Occurrence.Rescission;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.step.NextStep;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.NotingForm;
import se.kommun.iop.ui.noting.Pen;

/** The form of a step: the few things that it asks for. */
final class StepForms {

    private final NextStep step;
    private final StepFields fields;
    private final NotingForm form;

    StepForms(Agreement agreement, NextStep step, Pen pen) {
        this.step = step;
        this.fields = new StepFields(agreement, pen.today());
        this.form = new NotingForm(Words.say("step.note", step.kind()), pen);
    }

    NotingForm form() {
        return switch (step.kind()) {
            case PROBLEM ->
                raising(raised ->
                        new Problem(raised.code(), raised.on(), raised.by(), raised.text(), Optional.empty()));
            case DEVIATION -> raising(raised -> new Deviation(raised.code(), raised.on(), raised.by(), raised.text()));
            case DISPUTE ->
                raising(raised ->
                        new Dispute(raised.code(), raised.on(), raised.by(), raised.text(), Optional.empty()));
            case SOLUTION -> closing();
            case SETTLEMENT -> closing();
            case DIALOGUE -> dialogue();
            case AMENDMENT -> new ChangeForms(step, fields, form).amendment();
            case NOTICE -> new ChangeForms(step, fields, form).notice();
            case REMEDY_REQUEST -> remedyRequest();
            case REMEDY_ANSWER -> remedyAnswer();
            case RESCISSION -> rescission();
        };
    }

    /** What all that is raised has in common. */
    private record Raised(Code code, LocalDate on, Code by, String text) {}

    private NotingForm raising(Function<Raised, Occurrence> make) {
        var day = fields.day();
        var by = fields.party(Words.say("step.raised-by"));
        var text = fields.text(Words.say("step.what"));
        return form.with(day, fields.happened(day))
                .with(by, fields.chosen(by))
                .with(text, fields.filled(text))
                .noting(fields.adding(
                        step.kind(),
                        code -> make.apply(new Raised(
                                code,
                                day.getValue(),
                                by.getValue(),
                                text.getValue().strip()))));
    }

    private NotingForm closing() {
        var which = fields.earlier(Words.say("step.which"), step.builds());
        var day = fields.day();
        return form.with(which, fields.chosen(which))
                .with(day, fields.happened(day))
                .noting(fields.replacing(() -> switch (which.getValue()) {
                    case Problem problem -> problem.closedOn(day.getValue());
                    case Dispute dispute -> dispute.settledOn(day.getValue());
                    case Occurrence other -> other;
                }));
    }

    private NotingForm dialogue() {
        var day = fields.day();
        var parties = fields.parties();
        var about = fields.about();
        var text = fields.text(Words.say("step.dialogue-text"));
        form.with(day, fields.happened(day)).with(parties);
        if (!fields.agreement().life().occurrences().isEmpty()) {
            form.with(about);
        }
        return form.with(text, fields.filled(text))
                .noting(fields.adding(
                        step.kind(),
                        code -> new Dialogue(
                                code,
                                day.getValue(),
                                List.copyOf(parties.getValue()),
                                about.getValue().stream().map(Occurrence::code).toList(),
                                text.getValue().strip())));
    }

    private NotingForm remedyRequest() {
        var day = fields.day();
        var by = fields.party(Words.say("step.from"));
        var to = fields.party(Words.say("step.to"));
        var text = fields.text(Words.say("step.breach"));
        return form.with(day, fields.happened(day))
                .with(by, fields.chosen(by))
                .with(to, fields.chosen(to))
                .with(text, fields.filled(text))
                .noting(fields.adding(
                        step.kind(),
                        code -> new RemedyRequest(
                                code,
                                day.getValue(),
                                by.getValue(),
                                to.getValue(),
                                text.getValue().strip())));
    }

    private NotingForm remedyAnswer() {
        var request = fields.earlier(Words.say("step.request"), step.builds());
        var day = fields.day();
        var remedied = fields.yesOrNo(Words.say("step.remedied"));
        var text = fields.text(Words.say("step.answer"));
        return form.with(request, fields.chosen(request))
                .with(day, fields.happened(day))
                .with(remedied, fields.chosen(remedied))
                .with(text, fields.filled(text))
                .noting(fields.adding(
                        step.kind(),
                        code -> new RemedyAnswer(
                                code,
                                day.getValue(),
                                request.getValue().code(),
                                remedied.getValue(),
                                text.getValue().strip())));
    }

    private NotingForm rescission() {
        var request = fields.earlier(Words.say("step.request"), step.builds());
        var day = fields.day();
        var by = fields.party(Words.say("step.rescinding"));
        var judge = new TextField(Words.say("step.judged-by"));
        judge.setHelperText(Words.say("step.judged-by.help"));
        var text = fields.text(Words.say("step.judgement"));
        return form.with(request, fields.chosen(request))
                .with(day, fields.happened(day))
                .with(by, fields.chosen(by))
                .with(judge, Check.filled(judge, Words.say("step.judged-by.missing")))
                .with(text, fields.filled(text))
                .noting(fields.adding(
                        step.kind(),
                        code -> new Rescission(
                                code,
                                day.getValue(),
                                by.getValue(),
                                request.getValue().code(),
                                judge.getValue().strip(),
                                text.getValue().strip())));
    }
}
