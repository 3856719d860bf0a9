package se.kommun.iop.ui.part;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Commitment;
import se.kommun.iop.domain.agreement.Commitment.Modality;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.TypedForm;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;

/** One commitment: whose, how binding, what and when. */
final class CommitmentRow extends TypedForm {

    private final TextField code;
    private final TextField clause = hidden("clause", new TextField());
    private final Select<Code> owner;
    private final Select<Modality> modality;
    private final TextArea text = Fields.area("make.commitment.text");
    private final DueFields due = new DueFields();

    CommitmentRow(Agreement agreement, TextField code) {
        this.code = hidden("code", code);
        owner = Fields.select(
                "make.commitment.owner",
                agreement.parties().parties().stream().map(Party::code).toList(),
                agreement::party);
        modality = Fields.select("commitments.modality", List.of(Modality.values()), one -> Words.say("modality", one));
        modality.setValue(Modality.SHALL);
        field("owner", owner, Check.filled(owner, Words.say("make.choice.missing")));
        field("modality", modality);
        field("text", text, Check.filled(text, Fields.missing()));
        part("due", due);
        add(beside(owner, modality), text, due);
    }

    String code() {
        return code.getValue();
    }

    void fill(Commitment known) {
        code.setValue(known.code().text());
        clause.setValue(known.clause());
        owner.setValue(known.owner());
        modality.setValue(known.modality());
        text.setValue(known.text());
        due.fill(known.due());
    }

    /** @param number of the row, from 1 */
    Optional<Commitment> commitment(int number) {
        return owner.getOptionalValue()
                .filter(known -> !text.getValue().isBlank())
                .flatMap(known -> due.due()
                        .map(when -> new Commitment(
                                Codes.of(code),
                                known,
                                modality.getValue(),
                                Fields.said(text),
                                when,
                                Section.COMMITMENTS.clause(clause.getValue(), number))));
    }
}
