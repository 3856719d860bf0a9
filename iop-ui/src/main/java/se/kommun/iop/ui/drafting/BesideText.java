package se.kommun.iop.ui.drafting;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.reports.agreementtext.Topic;
import se.kommun.iop.ui.agreement.TextPanel;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.part.PartStep;

/** A form, and beside it the text that grows with it; on a narrow screen the text is folded together below the form. */
final class BesideText extends Div {

    private static final Map<PartStep, Topic> TOPICS = Map.of(
            PartStep.PARTIES, Topic.PARTIES,
            PartStep.PURPOSE, Topic.CHALLENGE,
            PartStep.COMMITMENTS, Topic.COMMITMENTS,
            PartStep.MONEY, Topic.MONEY,
            PartStep.FOLLOW_UPS, Topic.FOLLOW_UP,
            PartStep.TERM, Topic.TERM,
            PartStep.SIGNING, Topic.SIGNING);

    private final Optional<Topic> topic;
    private final Supplier<Agreement> agreement;
    private final Aside aside;
    private final Div text = new Div();
    private final NativeDetails folded = new NativeDetails(Words.say("draft.text"), text);

    /** @param step what the form is about: the text is shown where it tells of that */
    BesideText(Component form, Optional<PartStep> step, Supplier<Agreement> agreement) {
        this.topic = step.flatMap(one -> Optional.ofNullable(TOPICS.get(one)));
        this.agreement = agreement;
        addClassName("beside-text");
        folded.setOpen(true);
        aside = new Aside(folded);
        aside.getElement().setAttribute("aria-label", Words.say("draft.text"));
        add(new Div(form), aside);
        show();
    }

    /** The text as the form makes it now. */
    void show() {
        text.removeAll();
        text.add(new TextPanel(agreement.get()));
        topic.ifPresent(one -> aside.getElement()
                .executeJs(
                        "setTimeout(() => { const about = this.querySelector('[' + $0 + '=' + $1 + ']');"
                                + " if (about) this.scrollTop += about.getBoundingClientRect().top"
                                + " - this.getBoundingClientRect().top - 8; }, 50)",
                        TextPanel.TOPIC,
                        one.name()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        folded.getElement().executeJs("if (window.innerWidth < 1024) this.open = false");
    }
}
