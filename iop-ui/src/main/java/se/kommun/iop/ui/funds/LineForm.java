package se.kommun.iop.ui.funds;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.funds.CostKind;
import se.kommun.iop.domain.funds.Funds;
import se.kommun.iop.domain.funds.FundsLine;
import se.kommun.iop.domain.funds.FundsRule;
import se.kommun.iop.domain.payment.Instalment;
import se.kommun.iop.ui.frame.AmountField;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.NotingForm;
import se.kommun.iop.ui.noting.Pen;

/** One cost that the association states. */
final class LineForm {

    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    private final Instalment instalment;
    private final Pen pen;
    private final Select<CostKind> kind = new Select<>();
    private final TextField text = new TextField(Words.say("funds.text"));
    private final DatePicker from = SwedishDates.field(Words.say("funds.from"));
    private final DatePicker through = SwedishDates.field(Words.say("funds.through"));
    private final DatePicker paidOn = SwedishDates.field(Words.say("funds.paid-on"));
    private final AmountField amount = new AmountField(Words.say("requests.amount"));
    private final TextField birthYear = new TextField(Words.say("funds.birth-year"));
    private final CheckboxGroup<FundsLine> feesOn = new CheckboxGroup<>(Words.say("funds.fees-on.label"));

    LineForm(Agreement agreement, FundsRule rule, Instalment instalment, Pen pen) {
        this.instalment = instalment;
        this.pen = pen;
        kind.setLabel(Words.say("funds.kind"));
        kind.setItems(rule.kinds());
        kind.setItemLabelGenerator(CostKind::name);
        kind.addValueChangeListener(change -> show());
        text.setHelperText(Words.say("funds.text.help"));
        birthYear.setHelperText(Words.say("funds.birth-year.help"));
        feesOn.setItems(agreement.life().funds().of(instalment.number()).lines().stream()
                .filter(line -> is(rule.kind(line.kind()), CostKind.Nature.WAGES))
                .toList());
        feesOn.setItemLabelGenerator(line -> Words.say("funds.fees-on.one", line.number(), line.text(), line.amount()));
        feesOn.setHelperText(Words.say("funds.fees-on.help"));
        from.setValue(instalment.period().from());
        through.setValue(instalment.period().through());
        show();
    }

    NotingForm form() {
        return new NotingForm(Words.say("funds.add"), pen)
                .about(Words.say("instalments.one", instalment.number(), instalment.amount()))
                .with(kind, Check.filled(kind, Words.say("funds.kind.missing")))
                .with(text, Check.filled(text, Words.say("funds.text.missing")))
                .with(from, Check.day(from))
                .with(through, this::endsAfterStart)
                .with(paidOn, Check.happened(paidOn, pen.today()))
                .with(amount, amount::isRight)
                .with(birthYear, this::isYear)
                .with(feesOn)
                .noting(agreement ->
                        LineForms.changed(funds -> funds.with(line(funds))).apply(agreement));
    }

    /** Birth years are asked for where a rate may depend on them, and nowhere else. */
    private void show() {
        var chosen = Optional.ofNullable(kind.getValue());
        birthYear.setVisible(is(chosen, CostKind.Nature.WAGES));
        feesOn.setVisible(is(chosen, CostKind.Nature.SOCIAL_FEES)
                && !feesOn.getListDataView().getItems().toList().isEmpty());
    }

    private static boolean is(Optional<CostKind> kind, CostKind.Nature nature) {
        return kind.filter(one -> one.nature() == nature).isPresent();
    }

    private boolean endsAfterStart() {
        if (!Check.day(through).isRight()) {
            return false;
        }
        boolean backwards = !from.isEmpty() && through.getValue().isBefore(from.getValue());
        through.setErrorMessage(Words.say("funds.through.before"));
        through.setInvalid(backwards);
        return !backwards;
    }

    private boolean isYear() {
        var written = birthYear.getValue().strip();
        birthYear.setErrorMessage(Words.say("funds.birth-year.bad"));
        birthYear.setInvalid(birthYear.isVisible()
                && !written.isEmpty()
                && !YEAR.matcher(written).matches());
        return !birthYear.isInvalid();
    }

    private FundsLine line(Funds funds) {
        var born = birthYear.isVisible() ? birthYear.getValue().strip() : "";
        return new FundsLine(
                funds.nextNumber(),
                instalment.number(),
                kind.getValue().code(),
                text.getValue().strip(),
                new Period(from.getValue(), through.getValue()),
                paidOn.getValue(),
                amount.money(),
                feesOn.isVisible()
                        ? feesOn.getValue().stream()
                                .map(FundsLine::number)
                                .sorted()
                                .toList()
                        : List.of(),
                born.isEmpty() ? Optional.empty() : Optional.of(Year.of(Integer.parseInt(born))),
                Optional.empty());
    }
}
