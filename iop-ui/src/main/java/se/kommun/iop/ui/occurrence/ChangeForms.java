package se.kommun.iop.ui.occurrence;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.function.Supplier;
import se.kommun.iop.domain.agreement.NoticeEffect;
import se.kommun.iop.domain.change.Occurrence.Amendment;
import se.kommun.iop.domain.change.Occurrence.Decider;
import se.kommun.iop.domain.change.Occurrence.NoticeGiven;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.step.NextStep;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.NotingForm;

/** The forms of what changes the agreement or ends it after a dialogue. */
record ChangeForms(NextStep step, StepFields fields, NotingForm form) {

    NotingForm amendment() {
        var dialogue = fields.earlier(Words.say("step.dialogue-before"), step.builds());
        var day = fields.day();
        var text = fields.text(Words.say("step.amendment-text"));
        var anchored = fields.text(Words.say("step.anchored"));
        form.with(dialogue, fields.chosen(dialogue))
                .with(day, fields.happened(day))
                .with(text, fields.filled(text))
                .with(anchored, fields.filled(anchored));
        var deciders = new ArrayList<Supplier<Decider>>();
        fields.agreement().parties().parties().forEach(party -> deciders.add(decider(party)));
        return form.noting(fields.adding(
                step.kind(),
                code -> new Amendment(
                        code,
                        day.getValue(),
                        dialogue.getValue().code(),
                        anchored.getValue().strip(),
                        deciders.stream().map(Supplier::get).toList(),
                        text.getValue().strip())));
    }

    /** Who decided for the party, and with what right. */
    private Supplier<Decider> decider(Party party) {
        var title = new TextField(Words.say("step.decider", party.shortName()));
        var authority = new TextField(Words.say("step.authority", party.shortName()));
        authority.setHelperText(Words.say("step.authority.help"));
        form.with(title, Check.filled(title, Words.say("step.decider.missing")))
                .with(authority, Check.filled(authority, Words.say("step.authority.missing")));
        return () -> new Decider(
                party.code(), title.getValue().strip(), authority.getValue().strip());
    }

    /** What the notice leads to is told while its day is chosen. */
    NotingForm notice() {
        var dialogue = fields.earlier(Words.say("step.dialogue-before"), step.builds());
        var trigger = fields.trigger();
        var by = fields.party(Words.say("step.notice-by"));
        var day = fields.day();
        var text = fields.text(Words.say("step.reason"));
        var effect = new Paragraph();
        effect.addClassName("note");
        effect.getElement().setAttribute("role", "status");
        day.addValueChangeListener(change -> effect.setText(day.getOptionalValue()
                .flatMap(given -> NoticeEffect.of(fields.agreement().term(), given))
                .map(known -> Words.say(known.sentence()) + ".")
                .orElse("")));
        return form.with(dialogue, fields.chosen(dialogue))
                .with(trigger, fields.chosen(trigger))
                .with(by, fields.chosen(by))
                .with(day, fields.happened(day))
                .with(text, fields.filled(text))
                .with(effect)
                .noting(fields.adding(
                        step.kind(),
                        code -> new NoticeGiven(
                                code,
                                day.getValue(),
                                by.getValue(),
                                trigger.getValue(),
                                dialogue.getValue().code(),
                                text.getValue().strip())));
    }
}
