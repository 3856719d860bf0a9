package se.kommun.iop.ui.drafting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Standing;
import se.kommun.iop.domain.unsaved.UnsavedForm;
import se.kommun.iop.ui.form.Typed;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Answer;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.Pen;
import se.kommun.iop.ui.noting.Unsaved;
import se.kommun.iop.ui.noting.UnsavedOffer;
import se.kommun.iop.ui.part.PartForm;
import se.kommun.iop.ui.part.PartStep;

/** The form of one part of an agreement that is there already, why it is changed, and what becomes of it. */
final class EditPanel extends Div {

    private static final String WHY = "why";

    private final Unsaved unsaved;
    private final String name;
    private final int began;
    private final PartForm form;
    private final TextField reason = new TextField(Words.say("make.reason"));
    private final Answer answer;
    private final Div offer = new Div();
    private final BesideText beside;
    private final boolean needsReason;
    private boolean isPutBack;

    /** @param leave goes back to the agreement without having changed it */
    EditPanel(PartStep step, Pen pen, Runnable leave) {
        unsaved = pen.unsaved();
        name = "andra/" + step.path();
        began = pen.begun().number();
        form = step.form(pen.agreement());
        needsReason = isDecided(pen.agreement(), pen.today());
        answer = new Answer(pen).whenKept(() -> unsaved.forget(name));
        reason.setRequiredIndicatorVisible(needsReason);
        reason.setHelperText(Words.say(needsReason ? "make.reason.needed" : "make.reason.help"));
        reason.setWidth("min(34rem, 100%)");
        var part = new Part(
                Words.say("make.change.one", Words.say("make.step", step)),
                new Paragraph(Words.say("make.step.text", step)));
        if (!pen.agreement().clauses().isEmpty() && step != PartStep.TEXT) {
            part.add(new Notice(Notice.Kind.INFO, Words.say("make.worded")));
        }
        part.add(offer, form, reason, buttons(leave), answer);
        beside = new BesideText(part, Optional.of(step), () -> change().apply(pen.agreement()));
        add(beside);
        unsaved.of(name).ifPresent(this::offer);
        form.whenTyped(this::typed);
        reason.addValueChangeListener(typed -> keep());
    }

    /** A draft may change as long as it is one; what has been decided changes for a reason. */
    private static boolean isDecided(Agreement agreement, LocalDate today) {
        return Standing.of(agreement, today) != Standing.DRAFT;
    }

    private UnaryOperator<Agreement> change() {
        return agreement -> Drafting.completed(form.on(agreement));
    }

    private void offer(UnsavedForm before) {
        offer.add(new UnsavedOffer(
                before,
                () -> {
                    isPutBack = true;
                    answer.began(before.began());
                    var typed = new Typed(before.typed());
                    form.type(typed);
                    reason.setValue(typed.text(WHY).orElse(""));
                    isPutBack = false;
                    offer.removeAll();
                    beside.show();
                },
                () -> {
                    unsaved.forget(name);
                    offer.removeAll();
                }));
    }

    private void typed() {
        keep();
        if (!isPutBack) {
            beside.show();
        }
    }

    private void keep() {
        if (!isPutBack) {
            unsaved.keep(name, began, form.typed().with(WHY, reason.getValue()).texts());
        }
    }

    private Div buttons(Runnable leave) {
        var save = new Button(Words.say("noting.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(Words.say("noting.cancel"), click -> {
            unsaved.forget(name);
            leave.run();
        });
        var buttons = new Div(save, cancel);
        buttons.addClassName("buttons");
        return buttons;
    }

    private void save() {
        answer.clear();
        boolean formIsRight = form.isRight();
        boolean saysWhy = !needsReason
                || Check.filled(reason, Words.say("make.reason.missing")).isRight();
        if (formIsRight && saysWhy) {
            answer.note(change(), reason.getValue().strip());
        } else {
            answer.add(new Notice(Notice.Kind.BAD, Words.say("draft.wrong")).announced());
        }
    }
}
