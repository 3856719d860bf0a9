package se.kommun.iop.ui.part;

import com.vaadin.flow.component.html.Paragraph;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.Rows;
import se.kommun.iop.ui.frame.Words;

/** What the agreement says in words of its own. They stand as they are written, instead of what is made of the rest. */
final class ClausesForm extends PartForm {

    private final Rows<ClauseRow> rows = new Rows<>(Words.say("make.clause"), this::fresh);

    ClausesForm(Agreement agreement) {
        part("clauses", rows);
        agreement.clauses().forEach(one -> rows.with(row -> row.fill(one)));
        add(new Paragraph(Words.say("make.clauses.text")), rows);
    }

    private ClauseRow fresh() {
        return new ClauseRow(Codes.fresh(
                "clause", () -> rows.rows().stream().map(ClauseRow::code).toList()));
    }

    @Override
    public Agreement on(Agreement agreement) {
        return agreement
                .revise()
                .clauses(rows.rows().stream()
                        .flatMap(row -> row.clause().stream())
                        .toList())
                .done();
    }
}
