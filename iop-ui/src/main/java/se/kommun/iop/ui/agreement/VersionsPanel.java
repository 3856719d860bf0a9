package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import se.kommun.iop.domain.agreement.AgreementChange;
import se.kommun.iop.domain.agreement.AgreementVersion;
import se.kommun.iop.domain.difference.AgreementDifference;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.DifferenceTable;

/** Any two versions, and what differs between them. */
final class VersionsPanel extends Div {

    private final IntFunction<Optional<AgreementVersion>> version;
    private final Select<AgreementChange> before = new Select<>();
    private final Select<AgreementChange> after = new Select<>();
    private final Div difference = new Div();

    /** @param changes the latest first */
    VersionsPanel(List<AgreementChange> changes, IntFunction<Optional<AgreementVersion>> version) {
        this.version = version;
        if (changes.size() < 2) {
            add(new Paragraph(Words.say("changes.compare.one")));
            return;
        }
        difference.getElement().setAttribute("aria-live", "polite");
        var chosen = new Div(
                choice(before, Words.say("changes.compare.before"), changes, changes.get(1)),
                choice(after, Words.say("changes.compare.after"), changes, changes.getFirst()));
        chosen.addClassName("choices");
        add(chosen, difference);
        show();
    }

    private Select<AgreementChange> choice(
            Select<AgreementChange> select, String label, List<AgreementChange> changes, AgreementChange first) {
        select.setLabel(label);
        select.setItems(changes);
        select.setItemLabelGenerator(
                change -> Words.say("changes.compare.item", change.version(), Moments.say(change.at()), change.by()));
        select.setValue(first);
        select.setWidth("min(26rem, 100%)");
        select.addValueChangeListener(changed -> show());
        return select;
    }

    private void show() {
        difference.removeAll();
        var was = version.apply(before.getValue().version());
        var is = version.apply(after.getValue().version());
        if (was.isPresent() && is.isPresent()) {
            difference.add(new DifferenceTable(
                    AgreementDifference.between(was.get().agreement(), is.get().agreement()),
                    is.get().agreement()));
        }
    }
}
