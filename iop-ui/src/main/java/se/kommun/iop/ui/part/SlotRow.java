package se.kommun.iop.ui.part;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.SignatureSlot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.ui.form.TypedForm;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;

/** Where a party signs: who may, and what shows it. */
final class SlotRow extends TypedForm {

    private final Select<Code> party;
    private final TextField heading = Fields.text("make.slot.heading");
    private final TextField placeAndDate = Fields.text("make.slot.place");
    private final TextField title = Fields.text("make.slot.title");
    private final TextArea authority = Fields.area("make.slot.authority");

    SlotRow(Agreement agreement) {
        party = Fields.select(
                "make.slot.party",
                agreement.parties().parties().stream().map(Party::code).toList(),
                agreement::party);
        field("party", party, Check.filled(party, Words.say("make.choice.missing")));
        field("heading", heading, Check.filled(heading, Fields.missing()));
        field("place", placeAndDate, Check.filled(placeAndDate, Fields.missing()));
        field("title", title, Check.filled(title, Fields.missing()));
        field("authority", authority);
        add(beside(party, heading, placeAndDate, title), authority);
    }

    void fill(SignatureSlot known) {
        party.setValue(known.party());
        heading.setValue(known.heading());
        placeAndDate.setValue(known.placeAndDate());
        title.setValue(known.title());
        authority.setValue(String.join("\n", known.authority()));
    }

    Optional<SignatureSlot> slot() {
        return party.getOptionalValue()
                .map(known -> new SignatureSlot(
                        known,
                        Fields.said(heading),
                        Fields.said(placeAndDate),
                        Fields.said(title),
                        Fields.lines(authority.getValue())));
    }
}
