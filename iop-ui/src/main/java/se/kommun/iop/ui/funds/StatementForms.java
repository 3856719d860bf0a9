package se.kommun.iop.ui.funds;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.funds.Assurance;
import se.kommun.iop.domain.funds.FundsRule;
import se.kommun.iop.domain.funds.Transfer;
import se.kommun.iop.domain.party.Employer;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.payment.Instalment;
import se.kommun.iop.ui.frame.AmountField;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.NotingForm;
import se.kommun.iop.ui.noting.Pen;

/** What a manager adds to the statement of one instalment. */
final class StatementForms extends Div {

    private final Agreement agreement;
    private final Instalment instalment;
    private final Pen pen;

    StatementForms(Agreement agreement, FundsRule rule, Instalment instalment, Pen pen) {
        this.agreement = agreement;
        this.instalment = instalment;
        this.pen = pen;
        addClassName("noting-row");
        add(new LineForm(agreement, rule, instalment, pen).form(), transfer());
        rule.refusedSubject().ifPresent(subject -> add(assure(subject)));
    }

    private NotingForm transfer() {
        var from = select("funds.transfer.from");
        var to = select("funds.transfer.to");
        var day = SwedishDates.field(Words.say("funds.transfer.day"));
        var amount = new AmountField(Words.say("requests.amount"));
        var reference = new TextField(Words.say("funds.transfer.reference"));
        return new NotingForm(Words.say("funds.transfer.add"), pen)
                .about(about())
                .with(from, Check.filled(from, Words.say("funds.party.missing")))
                .with(to, () -> isOther(to, from))
                .with(day, Check.happened(day, pen.today()))
                .with(amount, amount::isRight)
                .with(reference, Check.filled(reference, Words.say("funds.transfer.reference.missing")))
                .noting(agreement -> LineForms.changed(funds -> funds.with(new Transfer(
                                instalment.number(),
                                from.getValue(),
                                to.getValue(),
                                day.getValue(),
                                amount.money(),
                                reference.getValue().strip())))
                        .apply(agreement));
    }

    private static boolean isOther(Select<Code> to, Select<Code> from) {
        if (!Check.filled(to, Words.say("funds.party.missing")).isRight()) {
            return false;
        }
        to.setErrorMessage(Words.say("funds.transfer.same"));
        to.setInvalid(to.getValue().equals(from.getValue()));
        return !to.isInvalid();
    }

    private NotingForm assure(String subject) {
        var party = new Select<Code>();
        party.setLabel(Words.say("funds.assure.party"));
        party.setItems(associations().toList());
        party.setItemLabelGenerator(agreement::party);
        var yes = new RadioButtonGroup<Boolean>(Words.say("funds.assure.question", subject));
        yes.setItems(true, false);
        yes.setItemLabelGenerator(one -> Words.say(one ? "funds.assure.yes" : "funds.assure.no"));
        var day = SwedishDates.field(Words.say("funds.assure.day"));
        return new NotingForm(Words.say("funds.assure"), pen)
                .about(about())
                .with(party, Check.filled(party, Words.say("funds.party.missing")))
                .with(yes, Check.filled(yes, Words.say("funds.assure.missing")))
                .with(day, Check.happened(day, pen.today()))
                .noting(agreement -> LineForms.changed(funds -> funds.with(
                                new Assurance(instalment.number(), party.getValue(), yes.getValue(), day.getValue())))
                        .apply(agreement));
    }

    private Select<Code> select(String label) {
        var field = new Select<Code>();
        field.setLabel(Words.say(label));
        List<Code> all = Stream.concat(
                        associations(), agreement.parties().employer().stream().map(Employer::code))
                .toList();
        field.setItems(all);
        field.setItemLabelGenerator(agreement::party);
        return field;
    }

    private Stream<Code> associations() {
        return agreement.parties().parties().stream()
                .filter(Party.Association.class::isInstance)
                .map(Party::code);
    }

    private String about() {
        return Words.say("instalments.one", instalment.number(), instalment.amount());
    }
}
