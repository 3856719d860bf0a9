package se.kommun.iop.ui.noting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.difference.AgreementDifference;
import se.kommun.iop.domain.difference.Change;
import se.kommun.iop.domain.difference.DifferenceWording;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** What differs between two versions, one row for each thing: where, what stood there, what stands there now. */
public final class DifferenceTable extends Div {

    /** @param after where the names stand that codes are short for */
    public DifferenceTable(AgreementDifference difference, Agreement after) {
        addClassName("difference");
        if (difference.isNone()) {
            add(new Paragraph(Words.say("difference.none")));
            return;
        }
        var wording = DifferenceWording.of(Words.locale(), after);
        var table = new Table(
                        Words.say("difference.caption"),
                        Words.say("difference.where"),
                        Words.say("difference.before"),
                        Words.say("difference.after"))
                .stacking();
        difference
                .changes()
                .forEach(change -> table.with(
                        where(change, wording), orNothing(wording.before(change)), orNothing(wording.after(change))));
        add(table);
    }

    private static String where(Change change, DifferenceWording wording) {
        var part = Said.capital(Words.say("part", change.part()));
        var within = wording.where(change);
        return within.isEmpty() ? part : part + " › " + within;
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? Words.say("difference.nothing") : text;
    }
}
