package se.kommun.iop.ui.part;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Signing;
import se.kommun.iop.ui.form.Rows;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;

/** How many originals there are, and who signs for each party. */
final class SigningForm extends PartForm {

    private static final int MOST_ORIGINALS = 99;

    private final IntegerField originals = new IntegerField(Words.say("make.signing.originals"));
    private final TextField clause = hidden("clause", new TextField());
    private final Rows<SlotRow> slots;

    SigningForm(Agreement agreement) {
        slots = new Rows<>(Words.say("make.slot"), () -> new SlotRow(agreement));
        field("originals", originals, Check.filled(originals, Fields.missing()));
        part("slots", slots);
        originals.setMin(1);
        originals.setMax(MOST_ORIGINALS);
        originals.setStepButtonsVisible(true);
        var known = agreement.signing();
        originals.setValue(known.originals());
        clause.setValue(known.clause());
        known.slots().forEach(one -> slots.with(row -> row.fill(one)));
        add(new Paragraph(Words.say("make.signing.text")), beside(originals), slots);
    }

    @Override
    public Agreement on(Agreement agreement) {
        return agreement
                .revise()
                .signing(new Signing(
                        originals
                                .getOptionalValue()
                                .filter(number -> number >= 1 && number <= MOST_ORIGINALS)
                                .orElse(agreement.signing().originals()),
                        slots.rows().stream()
                                .flatMap(row -> row.slot().stream())
                                .toList(),
                        Section.SIGNING.clause(clause.getValue())))
                .done();
    }
}
