package se.kommun.iop.ui.part;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import se.kommun.iop.domain.funds.CostKind;
import se.kommun.iop.domain.funds.CostKind.Nature;
import se.kommun.iop.domain.funds.CostKind.Ruling;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.TypedForm;
import se.kommun.iop.ui.noting.Check;

/** One kind of cost, and what the agreement says about it. */
final class CostRow extends TypedForm {

    private final TextField code;
    private final TextField clause = hidden("clause", new TextField());
    private final TextField name = Fields.text("make.cost.name");
    private final Select<Nature> nature = Fields.choice("make.cost.nature", Nature.values(), Nature.OTHER);
    private final Select<Ruling> ruling = Fields.choice("make.cost.ruling", Ruling.values(), Ruling.ELIGIBLE);

    CostRow(TextField code) {
        this.code = hidden("code", code);
        field("name", name, Check.filled(name, Fields.missing()));
        field("nature", nature);
        field("ruling", ruling);
        add(beside(name, nature, ruling));
    }

    String code() {
        return code.getValue();
    }

    void fill(CostKind known) {
        code.setValue(known.code().text());
        clause.setValue(known.clause());
        name.setValue(known.name());
        nature.setValue(known.nature());
        ruling.setValue(known.ruling());
    }

    Optional<CostKind> kind() {
        return Fields.ifAny(name.getValue())
                .map(called -> new CostKind(
                        Codes.of(code),
                        called,
                        nature.getValue(),
                        ruling.getValue(),
                        Section.MONEY.clause(clause.getValue())));
    }
}
