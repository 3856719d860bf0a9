package se.kommun.iop.domain.payment;

import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;

/**
 * An invoice or a requisition for one instalment (faktura, rekvisition).
 *
 * @param number the issuer's own number
 * @param issuer the party that has sent it
 * @param costBearer who has the costs, when it is another than the issuer
 * @param issuerReason why this issuer, where the agreement does not say who issues it
 * @param dated the day on it
 * @param due the last day to pay
 * @param registeredBy who entered it here
 * @param attest who has attested that it may be paid, and when
 * @param paid the day on which it was paid
 */
public record PaymentRequest(
        int instalment,
        Kind kind,
        String number,
        Code issuer,
        Optional<Code> costBearer,
        Optional<String> issuerReason,
        LocalDate dated,
        LocalDate received,
        LocalDate due,
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
}
