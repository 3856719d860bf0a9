package se.kommun.iop.ui.payment;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.party.Employer;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.payment.Instalment;
import se.kommun.iop.domain.payment.PaymentRequest;
import se.kommun.iop.domain.payment.PaymentRequest.Kind;
import se.kommun.iop.ui.frame.AmountField;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.NotingForm;
import se.kommun.iop.ui.noting.Pen;

/** An invoice or a requisition that has come. */
final class RegisterForm {

    private final Agreement agreement;
    private final Instalment instalment;
    private final Pen pen;
    private final Select<Kind> kind = new Select<>();
    private final TextField number = new TextField(Words.say("requests.number"));
    private final AmountField amount = new AmountField(Words.say("requests.amount"));
    private final Select<Code> issuer = new Select<>();
    private final TextField reason = new TextField(Words.say("requests.issuer-reason"));
    private final Select<Code> bearer = new Select<>();
    private final DatePicker dated = SwedishDates.field(Words.say("requests.dated"));
    private final DatePicker received = SwedishDates.field(Words.say("requests.received"));
    private final DatePicker due = SwedishDates.field(Words.say("requests.due"));
    private final TextField vat = new TextField(Words.say("requests.vat.label"));

    RegisterForm(Agreement agreement, Instalment instalment, Pen pen) {
        this.agreement = agreement;
        this.instalment = instalment;
        this.pen = pen;
        kind.setLabel(Words.say("requests.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> Words.say("requests.kind", one));
        kind.setValue(Kind.INVOICE);
        amount.setMoney(instalment.amount());
        offer(issuer, "requests.issuer");
        instalment.issuer().ifPresent(issuer::setValue);
        offer(bearer, "requests.bearer.label");
        bearer.setEmptySelectionAllowed(true);
        bearer.setEmptySelectionCaption(Words.say("requests.bearer.same"));
        reason.setHelperText(Words.say("requests.issuer-reason.help"));
        vat.setHelperText(Words.say("requests.vat.help"));
        received.setValue(pen.today());
    }

    NotingForm form() {
        return new NotingForm(Words.say("requests.register"), pen)
                .about(Words.say("instalments.one", instalment.number(), instalment.amount()))
                .with(kind)
                .with(number, this::isNewNumber)
                .with(amount, amount::isRight)
                .with(issuer, Check.filled(issuer, Words.say("requests.issuer.missing")))
                .with(reason, this::hasReason)
                .with(bearer)
                .with(dated, Check.day(dated))
                .with(received, Check.happened(received, pen.today()))
                .with(due, Check.day(due))
                .with(vat)
                .noting(Pen.onLife(life -> life.revise()
                        .paymentRequests(Stream.concat(life.paymentRequests().stream(), Stream.of(request()))
                                .toList())
                        .done()));
    }

    private boolean isNewNumber() {
        if (!Check.filled(number, Words.say("requests.number.missing")).isRight()) {
            return false;
        }
        boolean known = agreement.life().paymentRequests().stream()
                .anyMatch(one -> one.number().equals(number.getValue().strip())
                        && one.issuer().equals(issuer.getValue()));
        number.setErrorMessage(Words.say("requests.number.known"));
        number.setInvalid(known);
        return !known;
    }

    /** The agreement may say who issues it; any other choice is a person's, with a reason. */
    private boolean hasReason() {
        boolean missing =
                reason.getValue().isBlank() && !instalment.issuer().equals(Optional.ofNullable(issuer.getValue()));
        reason.setErrorMessage(Words.say("requests.issuer-reason.missing"));
        reason.setInvalid(missing);
        return !missing;
    }

    private PaymentRequest request() {
        return new PaymentRequest(
                instalment.number(),
                kind.getValue(),
                number.getValue().strip(),
                amount.money(),
                issuer.getValue(),
                Optional.ofNullable(bearer.getValue()),
                text(reason),
                dated.getValue(),
                received.getValue(),
                due.getValue(),
                text(vat),
                pen.by(),
                Optional.empty(),
                Optional.empty());
    }

    private void offer(Select<Code> field, String label) {
        field.setLabel(Words.say(label));
        field.setItems(payees());
        field.setItemLabelGenerator(one -> one == null ? Words.say("requests.bearer.same") : agreement.party(one));
    }

    /** Nobody is paid by themselves. */
    private List<Code> payees() {
        return Stream.concat(
                        agreement.parties().parties().stream()
                                .filter(Party.Association.class::isInstance)
                                .map(Party::code),
                        agreement.parties().employer().stream().map(Employer::code))
                .toList();
    }

    private static Optional<String> text(TextField field) {
        return Optional.of(field.getValue().strip()).filter(text -> !text.isEmpty());
    }
}
