package se.kommun.iop.ui.part;

import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.IntStream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.Rows;
import se.kommun.iop.ui.frame.Words;

/** What is to be followed up, by whom, when and by which points. */
final class FollowUpsForm extends PartForm {

    private final Rows<FollowUpRow> rows = new Rows<>(Words.say("make.follow-up"), this::fresh);

    FollowUpsForm(Agreement agreement) {
        part("follow-ups", rows);
        agreement.followUps().forEach(one -> rows.with(row -> row.fill(one)));
        add(new Paragraph(Words.say("make.follow-ups.text")), rows);
    }

    private FollowUpRow fresh() {
        return new FollowUpRow(Codes.fresh(
                "follow-up", () -> rows.rows().stream().map(FollowUpRow::code).toList()));
    }

    @Override
    public Agreement on(Agreement agreement) {
        var all = rows.rows();
        return agreement
                .revise()
                .followUps(IntStream.range(0, all.size())
                        .mapToObj(at -> all.get(at).followUp(at + 1))
                        .flatMap(one -> one.stream())
                        .toList())
                .done();
    }
}
