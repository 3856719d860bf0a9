package se.kommun.iop.ui.part;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.TypedForm;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;

/** One thing that is counted. */
final class MeasureRow extends TypedForm {

    private static final int HIGHEST = 500;
    private static final int MOST_DECIMALS = 2;
    private static final int HIGHEST_EVER = 999_999_999;

    private final TextField code;
    private final TextField name = Fields.text("make.measure.name");
    private final TextField unit = Fields.text("make.measure.unit");
    private final TextField headings = Fields.text("make.measure.headings");
    private final IntegerField decimals = new IntegerField(Words.say("make.measure.decimals"));
    private final IntegerField highest = new IntegerField(Words.say("make.measure.highest"));

    MeasureRow(TextField code) {
        this.code = hidden("code", code);
        field("name", name, Check.filled(name, Fields.missing()));
        field("unit", unit, Check.filled(unit, Fields.missing()));
        field("headings", headings);
        field("decimals", decimals, Check.filled(decimals, Fields.missing()));
        field("highest", highest, Check.filled(highest, Fields.missing()));
        decimals.setMin(0);
        decimals.setMax(MOST_DECIMALS);
        decimals.setStepButtonsVisible(true);
        decimals.setValue(0);
        highest.setMin(1);
        highest.setMax(HIGHEST_EVER);
        highest.setValue(HIGHEST);
        highest.setHelperText(Words.say("make.measure.highest.help"));
        add(beside(name, unit, headings, decimals, highest));
    }

    String code() {
        return code.getValue();
    }

    void fill(Measure known) {
        code.setValue(known.code().text());
        name.setValue(known.name());
        unit.setValue(known.unit());
        headings.setValue(String.join(", ", known.headings()));
        decimals.setValue(known.decimals());
        highest.setValue((int) known.highest());
    }

    Optional<Measure> measure() {
        return Fields.ifAny(name.getValue())
                .map(called -> new Measure(
                        Codes.of(code),
                        called,
                        Fields.said(unit),
                        Fields.listed(headings.getValue()),
                        within(decimals, 0, MOST_DECIMALS, 0),
                        within(highest, 1, HIGHEST_EVER, HIGHEST)));
    }

    private static int within(IntegerField field, int least, int most, int otherwise) {
        return field.getOptionalValue()
                .filter(typed -> typed >= least && typed <= most)
                .orElse(otherwise);
    }
}
