package se.kommun.iop.domain.payment;

/** Who may attest: a rule of the house, never of an agreement. */
public enum AttestRule {
    /** Another person than the one who registered (fyra ögon). */
    ANOTHER_PERSON,
    /** Anybody who may note payments. */
    ANYBODY;

    boolean allows(PaymentRequest request, String by) {
        return this == ANYBODY || !request.registeredBy().equalsIgnoreCase(by);
    }
}
