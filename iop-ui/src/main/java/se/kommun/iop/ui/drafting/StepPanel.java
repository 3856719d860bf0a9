package se.kommun.iop.ui.drafting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.kommun.iop.ui.form.Typed;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.part.PartForm;
import se.kommun.iop.ui.part.PartStep;

/** One step: its form, the text beside it, and the ways on and back. */
final class StepPanel extends Div {

    private final PartForm form;
    private final Div reply = new Div();

    /**
     * @param keep hears of everything that is typed, in all steps
     * @param go goes to another step, by its address
     */
    StepPanel(PartStep step, Drafting drafting, Consumer<Typed> keep, Consumer<String> go) {
        form = drafting.form(step);
        var part = new Part(Words.say("make.step", step), new Paragraph(Words.say("make.step.text", step)), form);
        var beside = new BesideText(part, Optional.of(step), () -> drafting.agreement(form));
        form.whenTyped(() -> {
            keep.accept(drafting.with(step, form));
            beside.show();
        });
        reply.getElement().setAttribute("aria-live", "polite");
        part.add(reply, buttons(step, go), kept());
        add(beside);
    }

    private Div buttons(PartStep step, Consumer<String> go) {
        var steps = Stream.concat(PartStep.ofANewAgreement().stream().map(PartStep::path), Stream.of(DraftView.REVIEW))
                .toList();
        int at = steps.indexOf(step.path());
        var next = new Button(Words.say("draft.next"), click -> {
            reply.removeAll();
            if (form.isRight()) {
                go.accept(steps.get(at + 1));
            } else {
                reply.add(new Notice(Notice.Kind.BAD, Words.say("draft.wrong")).announced());
            }
        });
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div();
        buttons.addClassName("buttons");
        if (at > 0) {
            buttons.add(new Button(Words.say("draft.back"), click -> go.accept(steps.get(at - 1))));
        }
        buttons.add(next);
        return buttons;
    }

    private static Paragraph kept() {
        var kept = new Paragraph(Words.say("draft.kept"));
        kept.addClassName("quiet");
        return kept;
    }
}
