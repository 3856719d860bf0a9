package se.kommun.iop.ui.part;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Decision;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.TypedForm;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;

/** One decision that the agreement builds on or waits for. */
final class DecisionRow extends TypedForm {

    private static final String NO_PARAGRAPH = "§ XX";

    private final TextField code;
    private final TextField clause = hidden("clause", new TextField());
    private final TextField about = Fields.text("make.decision.about");
    private final TextField body = Fields.text("make.decision.body");
    private final DatePicker day = SwedishDates.field(Words.say("make.decision.day"));
    private final TextField paragraph = Fields.text("make.decision.paragraph");
    private final DatePicker effective = SwedishDates.field(Words.say("make.decision.effective"));

    DecisionRow(TextField code) {
        this.code = hidden("code", code);
        field("about", about, Check.filled(about, Fields.missing()));
        field("body", body, Check.filled(body, Fields.missing()));
        field("day", day, Check.day(day));
        field("paragraph", paragraph);
        field("effective", effective);
        about.addClassName("wide");
        add(beside(about, body, day, paragraph, effective));
    }

    String code() {
        return code.getValue();
    }

    void fill(Decision known) {
        code.setValue(known.code().text());
        clause.setValue(known.clause());
        about.setValue(known.about());
        body.setValue(known.body());
        day.setValue(known.decidedOn());
        paragraph.setValue(known.paragraph());
        known.effectiveFrom().ifPresent(effective::setValue);
    }

    Optional<Decision> decision(int number) {
        return day.getOptionalValue()
                .filter(known -> !about.getValue().isBlank() && !body.getValue().isBlank())
                .map(known -> new Decision(
                        Codes.of(code),
                        Fields.said(about),
                        Fields.said(body),
                        known,
                        Fields.ifAny(paragraph.getValue()).orElse(NO_PARAGRAPH),
                        effective.getOptionalValue(),
                        Section.DECISIONS.clause(clause.getValue(), number)));
    }
}
