package se.kommun.iop.ui.part;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import se.kommun.iop.domain.followup.FollowUp.Content;
import se.kommun.iop.domain.followup.FollowUp.Point;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.TypedForm;
import se.kommun.iop.ui.noting.Check;

/** One point of a follow-up, and what of it can be made from data. */
final class PointRow extends TypedForm {

    private final TextField code;
    private final TextField clause = hidden("clause", new TextField());
    private final TextField text = Fields.text("make.point.text");
    private final Select<Content> content = Fields.choice("make.point.content", Content.values(), Content.TEXT);

    PointRow(TextField code) {
        this.code = hidden("code", code);
        field("text", text, Check.filled(text, Fields.missing()));
        field("content", content);
        text.addClassName("wide");
        add(beside(text, content));
    }

    String code() {
        return code.getValue();
    }

    void fill(Point known) {
        code.setValue(known.code().text());
        clause.setValue(known.clause());
        text.setValue(known.text());
        content.setValue(known.content());
    }

    Optional<Point> point(int followUp) {
        return Fields.ifAny(text.getValue())
                .map(said -> new Point(
                        Codes.of(code),
                        said,
                        content.getValue(),
                        Section.FOLLOW_UPS.clause(clause.getValue(), followUp)));
    }
}
