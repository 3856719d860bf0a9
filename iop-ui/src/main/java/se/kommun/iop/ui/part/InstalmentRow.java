package se.kommun.iop.ui.part;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.payment.Instalment;
import se.kommun.iop.ui.form.TypedForm;
import se.kommun.iop.ui.frame.AmountField;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;

/** One part of the money: how much, for which days, on what condition, and who sends the invoice. */
final class InstalmentRow extends TypedForm {

    private final TextField clause = hidden("clause", new TextField());
    private final AmountField amount = new AmountField(Words.say("make.instalment.amount"));
    private final DatePicker from = SwedishDates.field(Words.say("make.from"));
    private final DatePicker through = SwedishDates.field(Words.say("make.through"));
    private final Select<Code> issuer;
    private final ConditionFields condition;

    InstalmentRow(Agreement agreement) {
        issuer = Fields.select(
                "make.instalment.issuer",
                agreement.parties().parties().stream().map(Party::code).toList(),
                code -> code == null ? Words.say("make.instalment.issuer.none") : agreement.party(code));
        issuer.setEmptySelectionAllowed(true);
        condition = new ConditionFields(agreement);
        field("amount", amount, amount::isRight);
        field("from", from);
        field("through", through, Check.period(from, through));
        field("issuer", issuer);
        part("condition", condition);
        from.setInitialPosition(agreement.term().period().from());
        through.setInitialPosition(agreement.term().period().through());
        add(beside(amount, from, through, issuer), new H4(Words.say("make.condition.title")), condition);
    }

    void fill(Instalment known) {
        clause.setValue(known.clause());
        amount.setMoney(known.amount());
        from.setValue(known.period().from());
        through.setValue(known.period().through());
        known.issuer().ifPresent(issuer::setValue);
        condition.fill(known.condition());
    }

    Optional<Instalment> instalment(int number) {
        return amount.ifRight()
                .flatMap(money -> period().flatMap(days -> condition
                        .condition()
                        .map(when -> new Instalment(
                                number,
                                money,
                                days,
                                when,
                                Section.MONEY.clause(clause.getValue(), number),
                                issuer.getOptionalValue()))));
    }

    private Optional<Period> period() {
        return from.getOptionalValue()
                .flatMap(first -> through.getOptionalValue()
                        .filter(last -> !last.isBefore(first))
                        .map(last -> new Period(first, last)));
    }
}
