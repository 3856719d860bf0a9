package se.kommun.iop.ui.part;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.OptionalInt;
import se.kommun.iop.domain.agreement.OutsideDuty;
import se.kommun.iop.domain.agreement.OutsideDuty.Basis;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.TypedForm;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;

/** One thing that law, policy or practice adds. */
final class OutsideRow extends TypedForm {

    private static final int MOST_YEARS = 50;

    private final TextField code;
    private final TextArea text = Fields.area("make.outside.text");
    private final TextField owner = Fields.text("make.outside.owner");
    private final Select<Basis> basis = Fields.choice("make.outside.basis", Basis.values(), Basis.PRACTICE);
    private final IntegerField years = new IntegerField(Words.say("make.outside.years"));
    private final TextField source = Fields.text("make.outside.source");
    private final DueFields due = new DueFields();

    OutsideRow(TextField code) {
        this.code = hidden("code", code);
        field("text", text, Check.filled(text, Fields.missing()));
        field("owner", owner, Check.filled(owner, Fields.missing()));
        field("basis", basis);
        field("years", years);
        field("source", source, Check.filled(source, Fields.missing()));
        part("due", due);
        years.setMin(1);
        years.setMax(MOST_YEARS);
        add(text, beside(owner, basis, source, years), due);
    }

    String code() {
        return code.getValue();
    }

    void fill(OutsideDuty known) {
        code.setValue(known.code().text());
        text.setValue(known.text());
        owner.setValue(known.owner());
        basis.setValue(known.basis());
        known.everyYears().ifPresent(years::setValue);
        source.setValue(known.source());
        due.fill(known.due());
    }

    Optional<OutsideDuty> duty() {
        return Fields.ifAny(text.getValue())
                .flatMap(said -> due.due()
                        .map(when -> new OutsideDuty(
                                Codes.of(code),
                                said,
                                Fields.said(owner),
                                when,
                                basis.getValue(),
                                years.getOptionalValue()
                                        .filter(number -> number >= 1 && number <= MOST_YEARS)
                                        .map(OptionalInt::of)
                                        .orElse(OptionalInt.empty()),
                                Fields.said(source))));
    }
}
