package se.kommun.iop.ui.drafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.review.OpenQuestion;
import se.kommun.iop.domain.review.OpenQuestions;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Hindrance;
import se.kommun.iop.ui.part.Mending;
import se.kommun.iop.ui.part.PartStep;

/** What keeps the draft from being saved, and what the agreement leaves open; each with the way to where it is mended. */
final class ReviewPanel extends Div {

    private final Agreement agreement;
    private final Function<PartStep, String> address;

    /** @param unfinished the steps in which something is missing or wrong */
    ReviewPanel(
            Agreement agreement,
            List<PartStep> unfinished,
            List<Hindrance> hindrances,
            Function<PartStep, String> address,
            Runnable save) {
        this.agreement = agreement;
        this.address = address;
        // What is missing in a step is told there, at its field.
        var others = hindrances.stream()
                .filter(one -> PartStep.mending(one.path())
                        .filter(unfinished::contains)
                        .isEmpty())
                .toList();
        add(unfinished.isEmpty() && others.isEmpty() ? ready(save) : hindered(unfinished, others), questions());
    }

    private static Component ready(Runnable save) {
        var button = new Button(Words.say("draft.save"), click -> save.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Part(
                Words.say("draft.review"),
                new Notice(Notice.Kind.GOOD, Words.say("draft.ready")),
                new Paragraph(Words.say("draft.ready.text")),
                button);
    }

    private Component hindered(List<PartStep> unfinished, List<Hindrance> hindrances) {
        var list = new UnorderedList();
        list.addClassName("to-mend");
        unfinished.forEach(step -> list.add(
                new ListItem(new Span(Words.say("draft.unfinished", Words.say("make.step", step))), link(step))));
        hindrances.forEach(one -> {
            var item = new ListItem(new Span(one.sentence()));
            PartStep.mending(one.path()).ifPresent(step -> item.add(link(step)));
            list.add(item);
        });
        return new Part(
                Words.say("draft.review"),
                new Notice(Notice.Kind.BAD, Words.say("draft.hindered", unfinished.size() + hindrances.size()), list));
    }

    private Component questions() {
        var open = OpenQuestions.of(agreement).open();
        var list = new UnorderedList();
        list.addClassName("to-mend");
        open.forEach(one -> list.add(question(one)));
        return new Part(
                Words.say("questions.count", open.size()), new Paragraph(Words.say("draft.questions.text")), list);
    }

    private ListItem question(OpenQuestion one) {
        var suggestion = new Span(Words.say(one.suggestion()));
        suggestion.addClassName("quiet");
        var item = new ListItem(new Span(Words.say(one.what())), suggestion);
        var step = Mending.of(one, agreement);
        if (PartStep.ofANewAgreement().contains(step)) {
            item.add(link(step));
        }
        return item;
    }

    private Anchor link(PartStep step) {
        return new Anchor(address.apply(step), Words.say("draft.to-step", Words.say("make.step", step)));
    }
}
