package se.kommun.iop.ui.part;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.IntStream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Goal;
import se.kommun.iop.domain.agreement.Purpose;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.Rows;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;

/** Why, for whom and in what spirit. */
final class PurposeForm extends PartForm {

    private final TextArea challenge = Fields.area("make.purpose.challenge");
    private final TextArea targetGroup = Fields.area("make.purpose.target");
    private final Rows<LineRow> goals = new Rows<>(Words.say("make.purpose.goal"), this::freshGoal);
    private final Rows<LineRow> values =
            new Rows<>(Words.say("make.purpose.value"), () -> new LineRow("make.purpose.value", new TextField()));

    PurposeForm(Agreement agreement) {
        var purpose = agreement.purpose();
        field("challenge", challenge, Check.filled(challenge, Fields.missing()));
        field("target", targetGroup, Check.filled(targetGroup, Fields.missing()));
        part("goals", goals);
        part("values", values);
        challenge.setValue(purpose.challenge());
        targetGroup.setValue(purpose.targetGroup());
        purpose.goals().forEach(goal -> goals.with(row -> row.with(goal.code().text(), goal.clause(), goal.text())));
        purpose.values().forEach(value -> values.with(row -> row.with("", "", value)));
        add(
                challenge,
                new H3(Words.say("make.purpose.goals")),
                goals,
                targetGroup,
                new H3(Words.say("make.purpose.values")),
                values);
    }

    private LineRow freshGoal() {
        return new LineRow(
                "make.purpose.goal",
                Codes.fresh(
                        "goal",
                        () -> goals.rows().stream()
                                .map(row -> row.code.getValue())
                                .toList()));
    }

    @Override
    public Agreement on(Agreement agreement) {
        return agreement
                .revise()
                .purpose(new Purpose(
                        Fields.said(challenge),
                        goals(),
                        Fields.said(targetGroup),
                        values.rows().stream()
                                .map(LineRow::said)
                                .filter(said -> !said.isEmpty())
                                .toList()))
                .done();
    }

    private List<Goal> goals() {
        var said = goals.rows().stream().filter(row -> !row.said().isEmpty()).toList();
        return IntStream.range(0, said.size())
                .mapToObj(at -> {
                    var row = said.get(at);
                    return new Goal(
                            Codes.of(row.code), row.said(), Section.PURPOSE.clause(row.clause.getValue(), at + 1));
                })
                .toList();
    }
}
