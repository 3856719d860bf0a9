package se.kommun.iop.domain.payment;

import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.money.Money;

/**
 * An invoice or a requisition for one instalment (faktura, rekvisition). It is noted when it has come, whether or not the
 * instalment is payable by then: what must wait is the attest.
 *
 * @param number the issuer's own number
 * @param amount what it asks for, which may differ from what the agreement says
 * @param issuer the party that has sent it
 * @param costBearer who has the costs, when it is another than the issuer
 * @param issuerReason why this issuer, where the agreement does not say who issues it, or says another
 * @param dated the day on it
 * @param due the last day to pay
 * @param vat what has been decided about value added tax; empty while nothing is stated
 * @param registeredBy who entered it here
 * @param attest who has attested that it may be paid, and when
 * @param paid the day on which it was paid
 */
public record PaymentRequest(
        int instalment,
        Kind kind,
        String number,
        Money amount,
        Code issuer,
        Optional<Code> costBearer,
        Optional<String> issuerReason,
        LocalDate dated,
        LocalDate received,
        LocalDate due,
        Optional<String> vat,
        String registeredBy,
        Optional<Attest> attest,
        Optional<LocalDate> paid) {

    public enum Kind {
        /** faktura */
        INVOICE,
        /** rekvisition */
        REQUISITION
    }

    public record Attest(String by, LocalDate on) {}

    /** Two papers with the same number from the same issuer are the same paper. */
    public boolean isSameAs(PaymentRequest other) {
        return issuer.equals(other.issuer) && number.equals(other.number);
    }

    /** Its last day to pay has passed, and it has not been paid. */
    boolean isOverdue(LocalDate today) {
        return due.isBefore(today) && paid.isEmpty();
    }

    /** What is known of it when the day ends; empty if it has not come by then. */
    Optional<PaymentRequest> on(LocalDate day) {
        return received.isAfter(day)
                ? Optional.empty()
                : Optional.of(
                        with(attest.filter(one -> !one.on().isAfter(day)), paid.filter(one -> !one.isAfter(day))));
    }

    PaymentRequest with(Optional<Attest> nextAttest, Optional<LocalDate> nextPaid) {
        return new PaymentRequest(
                instalment,
                kind,
                number,
                amount,
                issuer,
                costBearer,
                issuerReason,
                dated,
                received,
                due,
                vat,
                registeredBy,
                nextAttest,
                nextPaid);
    }
}
