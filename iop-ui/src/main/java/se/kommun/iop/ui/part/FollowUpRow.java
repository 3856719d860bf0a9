package se.kommun.iop.ui.part;

import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.followup.FollowUp.Form;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.Rows;
import se.kommun.iop.ui.form.TypedForm;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;

/** One follow-up that the agreement asks for, with its points. */
final class FollowUpRow extends TypedForm {

    private final TextField code;
    private final TextField clause = hidden("clause", new TextField());
    private final TextField title = Fields.text("make.follow-up.title");
    private final TextField performer = Fields.text("make.follow-up.performer");
    private final Select<Form> form = Fields.choice("make.follow-up.form", Form.values(), Form.MEETING);
    private final DueFields due = new DueFields();
    private final Rows<PointRow> points = new Rows<>(Words.say("make.point"), this::fresh);
    private final Notice none = new Notice(Notice.Kind.BAD, Words.say("make.points.missing"));

    FollowUpRow(TextField code) {
        this.code = hidden("code", code);
        field("title", title, Check.filled(title, Fields.missing()));
        field("performer", performer, Check.filled(performer, Fields.missing()));
        field("form", form);
        part("due", due);
        part("points", points);
        check(() -> {
            none.setVisible(points.rows().isEmpty());
            return !none.isVisible();
        });
        none.setVisible(false);
        add(beside(title, performer, form), due, new H4(Words.say("make.points")), none, points);
    }

    private PointRow fresh() {
        return new PointRow(Codes.fresh(
                "point", () -> points.rows().stream().map(PointRow::code).toList()));
    }

    String code() {
        return code.getValue();
    }

    void fill(FollowUp known) {
        code.setValue(known.code().text());
        clause.setValue(known.clause());
        title.setValue(known.title());
        performer.setValue(known.performer());
        form.setValue(known.form());
        due.fill(known.due());
        known.points().forEach(one -> points.with(row -> row.fill(one)));
    }

    Optional<FollowUp> followUp(int number) {
        var asked = points.rows().stream()
                .flatMap(row -> row.point(number).stream())
                .toList();
        return Fields.ifAny(title.getValue())
                .filter(said -> !asked.isEmpty())
                .flatMap(said -> due.due()
                        .map(when -> new FollowUp(
                                Codes.of(code),
                                said,
                                Fields.said(performer),
                                form.getValue(),
                                when,
                                asked,
                                Section.FOLLOW_UPS.clause(clause.getValue(), number))));
    }
}
