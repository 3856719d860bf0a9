package se.kommun.iop.ui.part;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.IntStream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.funds.FundsRule;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.Rows;
import se.kommun.iop.ui.frame.Words;

/** The money part by part, each with its condition, and what it may be used for. */
final class MoneyForm extends PartForm {

    private final Rows<InstalmentRow> instalments;
    private final TextField purpose = Fields.text("make.funds.purpose");
    private final TextField refused = Fields.text("make.funds.refused");
    private final TextField clause = hidden("funds-clause", new TextField());
    private final Rows<CostRow> costs = new Rows<>(Words.say("make.cost"), this::freshCost);

    MoneyForm(Agreement agreement) {
        instalments = new Rows<>(Words.say("make.instalment"), () -> new InstalmentRow(agreement));
        part("instalments", instalments);
        field("purpose", purpose);
        field("refused", refused);
        part("costs", costs);
        agreement.instalments().forEach(one -> instalments.with(row -> row.fill(one)));
        agreement.fundsRule().ifPresent(this::fill);
        purpose.addClassName("wide");
        refused.addClassName("wide");
        add(
                new Paragraph(Words.say("make.instalments.text")),
                instalments,
                new H3(Words.say("make.funds")),
                beside(purpose, refused),
                new Paragraph(Words.say("make.funds.text")),
                costs);
    }

    private void fill(FundsRule known) {
        purpose.setValue(known.purpose());
        known.refusedSubject().ifPresent(refused::setValue);
        clause.setValue(known.clause());
        known.kinds().forEach(one -> costs.with(row -> row.fill(one)));
    }

    private CostRow freshCost() {
        return new CostRow(Codes.fresh(
                "cost", () -> costs.rows().stream().map(CostRow::code).toList()));
    }

    @Override
    public Agreement on(Agreement agreement) {
        var all = instalments.rows();
        return agreement
                .revise()
                .instalments(IntStream.range(0, all.size())
                        .mapToObj(at -> all.get(at).instalment(at + 1))
                        .flatMap(one -> one.stream())
                        .toList())
                .fundsRule(fundsRule())
                .done();
    }

    private Optional<FundsRule> fundsRule() {
        return Fields.ifAny(purpose.getValue())
                .map(said -> new FundsRule(
                        said,
                        Fields.ifAny(refused.getValue()),
                        costs.rows().stream()
                                .flatMap(row -> row.kind().stream())
                                .toList(),
                        Section.MONEY.clause(clause.getValue())));
    }
}
