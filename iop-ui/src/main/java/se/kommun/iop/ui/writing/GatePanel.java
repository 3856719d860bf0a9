package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.paper.Gate;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.domain.paper.Passage;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;

/** How far the paper has come, what hinders it with the way to each place, and the steps that are possible now. */
final class GatePanel extends Div {

    private final Written written;
    private final Places places;
    private final String by;
    private final BiConsumer<PaperStage, String> pass;
    private final TextField reference = new TextField(Words.say("gate.reference"));
    private boolean mayWrite;

    /** @param pass lets the paper take a step; the other word is where it is written */
    GatePanel(Written written, Places places, String by, BiConsumer<PaperStage, String> pass) {
        this.written = written;
        this.places = places;
        this.by = by;
        this.pass = pass;
        addClassName("left");
        getElement().setAttribute("role", "region").setAttribute("aria-label", Words.say("gate.title"));
    }

    /** @param mayWrite whether any steps are offered */
    void show(Gate gate, boolean mayWrite) {
        removeAll();
        this.mayWrite = mayWrite;
        add(new H3(Words.say("gate.title")), mark(gate));
        gate.decided().ifPresent(decided -> add(new Paragraph(said(decided))));
        list(Words.say("gate.missing"), hindrances(gate));
        list(Words.say("gate.remarks"), gate.remarks());
        if (mayWrite) {
            steps(gate.open(by));
        }
    }

    /** A second reader comes last, when there is nothing else to mend. */
    private List<Sentence> hindrances(Gate gate) {
        return gate.stage() == PaperStage.READY_FOR_REVIEW
                ? gate.hinders(PaperStage.READY_FOR_COMMITTEE, by)
                : gate.stage().isDecided() ? List.of() : gate.hindrances();
    }

    private void list(String heading, List<Sentence> sentences) {
        if (!sentences.isEmpty()) {
            var list = new UnorderedList();
            sentences.forEach(sentence -> list.add(new ListItem(way(sentence))));
            var label = new Paragraph(heading);
            label.addClassName("label");
            add(label, list);
        }
    }

    private Component way(Sentence sentence) {
        return written.placeOf(sentence)
                .flatMap(key -> written.asked(key))
                .<Component>map(asked -> way(asked, Words.say(sentence)))
                .or(() -> elsewhere(sentence))
                .orElseGet(() -> new Span(Words.say(sentence)));
    }

    private Optional<Component> elsewhere(Sentence sentence) {
        return MendedElsewhere.address(sentence, written.paper().agreement())
                .filter(address -> mayWrite)
                .map(address -> new Anchor(address, Words.say(sentence)));
    }

    private Anchor way(Written.Asked asked, String text) {
        var way = new Anchor(written.address() + "#" + TextPlace.anchor(asked.key()), text);
        way.getElement()
                .addEventListener("click", click -> places.find(asked.key()).ifPresent(TextPlace::focus));
        return way;
    }

    private void steps(List<PaperStage> open) {
        var steps = new Div();
        steps.addClassName("buttons");
        if (Stream.of(PaperStage.DECIDED, PaperStage.SUPPLEMENTED).anyMatch(open::contains)) {
            steps.add(reference);
        }
        open.forEach(stage -> steps.add(step(stage)));
        if (!open.isEmpty()) {
            add(steps);
        }
    }

    private Button step(PaperStage stage) {
        var step = new Button(Words.say("gate.step", stage), click -> pass.accept(stage, reference.getValue()));
        if (stage != PaperStage.DRAFT) {
            step.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return step;
    }

    private static Mark mark(Gate gate) {
        var stage = Words.say("gate.stage", gate.stage());
        return gate.isChangedSinceDecision()
                ? new Mark(Notice.Kind.WARNING, Words.say("gate.changed-since", stage))
                : new Mark(kind(gate.stage()), stage);
    }

    private static String said(Passage decided) {
        var noted = Words.say("gate.decided", decided.by(), Moments.say(decided.at()));
        return decided.reference().isBlank() ? noted : decided.reference() + ". " + noted;
    }

    private static Notice.Kind kind(PaperStage stage) {
        return switch (stage) {
            case DRAFT -> Notice.Kind.WARNING;
            case READY_FOR_REVIEW -> Notice.Kind.INFO;
            case READY_FOR_COMMITTEE, DECIDED, SUPPLEMENTED -> Notice.Kind.GOOD;
        };
    }
}
