package se.kommun.iop.ui.assessment;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.assessment.Aid;
import se.kommun.iop.domain.assessment.Assessments;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.party.Employer;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.NotingForm;
import se.kommun.iop.ui.noting.Pen;

/** What a manager notes about aid. */
final class AidForm {

    private AidForm() {}

    static NotingForm of(Pen pen) {
        var recipient = new ComboBox<String>(Words.say("aid.recipient"));
        recipient.setItems(recipients(pen.agreement()));
        recipient.setAllowCustomValue(true);
        recipient.addCustomValueSetListener(typed -> recipient.setValue(typed.getDetail()));
        recipient.setHelperText(Words.say("aid.recipient.help"));
        var grantor = new TextField(Words.say("aid.grantor"));
        grantor.setValue(pen.agreement().identity().municipality());
        var on = SwedishDates.field(Words.say("aid.granted"));
        var form = new RadioButtonGroup<Aid.Form>(Words.say("aid.form"));
        form.setItems(Aid.Form.values());
        form.setItemLabelGenerator(one -> Words.say("aid.form", one));
        form.setValue(Aid.Form.MONEY);
        var text = new TextField(Words.say("aid.what"));
        text.setHelperText(Words.say("aid.what.help"));
        var amount = new BigDecimalField(Words.say("aid.amount"));
        amount.setLocale(Words.locale());
        amount.setHelperText(Words.say("aid.amount.help"));
        var rate = new BigDecimalField(Words.say("aid.rate"));
        rate.setLocale(Words.locale());
        var rateDay = SwedishDates.field(Words.say("aid.rate-day"));
        on.addValueChangeListener(change -> {
            if (rateDay.isEmpty()) {
                rateDay.setValue(change.getValue());
            }
        });
        return new NotingForm(Words.say("aid.add"), pen)
                .with(recipient, Check.filled(recipient, Words.say("aid.recipient.missing")))
                .with(grantor, Check.filled(grantor, Words.say("aid.grantor.missing")))
                .with(on, Check.happened(on, pen.today()))
                .with(form)
                .with(text, Check.filled(text, Words.say("aid.what.missing")))
                .with(amount, positive(amount, 2, Words.say("aid.amount.missing")))
                .with(rate, positive(rate, 6, Words.say("aid.rate.missing")))
                .with(rateDay, Check.happened(rateDay, pen.today()))
                .noting(aid(known -> Stream.concat(
                                known.stream(),
                                Stream.of(new Aid(
                                        recipient.getValue().strip(),
                                        grantor.getValue().strip(),
                                        on.getValue(),
                                        form.getValue(),
                                        text.getValue().strip(),
                                        Money.kronor(amount.getValue()),
                                        plain(rate.getValue()),
                                        rateDay.getValue(),
                                        Optional.empty())))
                        .toList()));
    }

    static NotingForm registered(Aid aid, Pen pen) {
        var day = SwedishDates.field(Words.say("aid.registered.day"));
        return new NotingForm(Words.say("aid.register.note"), pen)
                .about(aid.text())
                .with(day, Check.happened(day, pen.today()))
                .noting(aid(known -> known.stream()
                        .map(one -> one.equals(aid) ? aid.registered(day.getValue()) : one)
                        .toList()));
    }

    /** Also the employer: aid is what somebody gets, whoever is written to. */
    private static List<String> recipients(Agreement agreement) {
        return Stream.of(
                        agreement.parties().parties().stream()
                                .filter(Party.Association.class::isInstance)
                                .map(Party::shortName),
                        agreement.parties().employer().stream().map(Employer::name),
                        agreement.life().assessments().aid().stream().map(Aid::recipient))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** As few decimals as it has, and never as a power of ten. */
    private static BigDecimal plain(BigDecimal typed) {
        var shortest = typed.stripTrailingZeros();
        return shortest.setScale(Math.max(0, shortest.scale()));
    }

    private static Check positive(BigDecimalField field, int decimals, String message) {
        field.setRequiredIndicatorVisible(true);
        return () -> {
            var typed = field.getOptionalValue();
            boolean right = typed.filter(
                            one -> one.signum() > 0 && one.stripTrailingZeros().scale() <= decimals)
                    .isPresent();
            field.setErrorMessage(message);
            field.setInvalid(!right);
            return right;
        };
    }

    private static UnaryOperator<Agreement> aid(UnaryOperator<List<Aid>> change) {
        return Pen.onLife(life -> life.revise()
                .assessments(new Assessments(
                        life.assessments().answers(),
                        change.apply(life.assessments().aid())))
                .done());
    }
}
