package se.kommun.iop.ui.part;

import java.util.stream.IntStream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.Rows;
import se.kommun.iop.ui.frame.Words;

/** What each party shall, will, may or must not do. */
final class CommitmentsForm extends PartForm {

    private final Agreement shown;
    private final Rows<CommitmentRow> rows = new Rows<>(Words.say("make.commitment"), this::fresh);

    CommitmentsForm(Agreement agreement) {
        shown = agreement;
        part("commitments", rows);
        agreement.commitments().forEach(one -> rows.with(row -> row.fill(one)));
        add(rows);
    }

    private CommitmentRow fresh() {
        return new CommitmentRow(
                shown,
                Codes.fresh(
                        "commitment",
                        () -> rows.rows().stream().map(CommitmentRow::code).toList()));
    }

    @Override
    public Agreement on(Agreement agreement) {
        var all = rows.rows();
        return agreement
                .revise()
                .commitments(IntStream.range(0, all.size())
                        .mapToObj(at -> all.get(at).commitment(at + 1))
                        .flatMap(one -> one.stream())
                        .toList())
                .done();
    }
}
