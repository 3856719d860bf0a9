package se.kommun.iop.ui.drafting;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.part.PartStep;

/** All steps, which of them are filled in, and which one is shown; every step can be gone to at any time. */
final class StepList extends Nav {

    /** @param current empty for the last one, the review */
    StepList(String draft, Drafting drafting, Optional<PartStep> current) {
        addClassName("steps");
        getElement().setAttribute("aria-label", Words.say("draft.steps"));
        var list = new OrderedList();
        PartStep.ofANewAgreement()
                .forEach(step -> list.add(item(
                        DraftView.address(draft, step.path()),
                        Words.say("make.step", step),
                        Optional.of(drafting.isRight(step)),
                        current.filter(step::equals).isPresent())));
        list.add(item(
                DraftView.address(draft, DraftView.REVIEW),
                Words.say("draft.review"),
                Optional.empty(),
                current.isEmpty()));
        add(list);
    }

    private static ListItem item(String address, String name, Optional<Boolean> isRight, boolean isCurrent) {
        var link = new Anchor(address, name);
        if (isCurrent) {
            link.getElement().setAttribute("aria-current", "step");
        }
        isRight.ifPresent(right -> {
            var state = new Span(right ? "✓" : "…");
            state.addClassNames("step-state", right ? "is-right" : "is-left");
            state.getElement().setAttribute("aria-hidden", "true");
            var heard = new Span(Words.say(right ? "draft.step.right" : "draft.step.left"));
            heard.addClassName("heard");
            link.add(state, heard);
        });
        return new ListItem(link);
    }
}
