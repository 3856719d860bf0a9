package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Words;

/** Earlier versions of a text, fetched when somebody opens them: nothing that has been saved is ever lost. */
final class VersionsOf extends Div {

    private static final int SHOWN = 20;

    private final Supplier<List<Answer>> versions;
    private final Consumer<String> take;
    private final Div list = new Div();
    private final Details details = new Details(Words.say("writing.versions"), list);

    VersionsOf(Supplier<List<Answer>> versions, Consumer<String> take) {
        this.versions = versions;
        this.take = take;
        list.addClassName("versions");
        details.addOpenedChangeListener(change -> refresh());
        add(details);
    }

    void refresh() {
        list.removeAll();
        if (!details.isOpened()) {
            return;
        }
        var earlier = versions.get().reversed().stream().skip(1).limit(SHOWN).toList();
        if (earlier.isEmpty()) {
            list.add(new Paragraph(Words.say("writing.versions.none")));
        }
        earlier.forEach(version -> list.add(item(version)));
    }

    private Div item(Answer version) {
        var text = new Paragraph(version.text().isBlank() ? Words.say("writing.versions.empty") : version.text());
        text.addClassName("version-text");
        var who = Words.say("followup.typed", version.by(), Moments.say(version.at()));
        var back = new Button(Words.say("writing.versions.take"), click -> take.accept(version.text()));
        back.setAriaLabel(Words.say("writing.versions.take.about", who));
        var item = new Div(new Paragraph(who), text, back);
        item.addClassName("version");
        return item;
    }
}
