package se.kommun.iop.ui.part;

import com.vaadin.flow.component.html.Paragraph;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.Rows;
import se.kommun.iop.ui.frame.Words;

/** What law, policy and practice add to what the agreement says. */
final class OutsideForm extends PartForm {

    private final Rows<OutsideRow> rows = new Rows<>(Words.say("make.outside"), this::fresh);

    OutsideForm(Agreement agreement) {
        part("duties", rows);
        agreement.outsideDuties().forEach(one -> rows.with(row -> row.fill(one)));
        add(new Paragraph(Words.say("make.outside.intro")), rows);
    }

    private OutsideRow fresh() {
        return new OutsideRow(Codes.fresh(
                "duty", () -> rows.rows().stream().map(OutsideRow::code).toList()));
    }

    @Override
    public Agreement on(Agreement agreement) {
        return agreement
                .revise()
                .outsideDuties(
                        rows.rows().stream().flatMap(row -> row.duty().stream()).toList())
                .done();
    }
}
