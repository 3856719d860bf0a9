package se.kommun.iop.domain.payment;

import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.payment.PaymentReply.Noted;
import se.kommun.iop.domain.payment.PaymentReply.Refused;

/**
 * What must be true before a request is attested or noted as paid.
 *
 * @param judgement of the request's instalment, on the day that it is done
 */
public record Cashier(Judgement judgement, AttestRule rule) {

    /** Not while the instalment is blocked, and by another person than the one who registered it if that is the rule. */
    public PaymentReply attest(PaymentRequest request, String by, LocalDate on) {
        if (judgement instanceof Judgement.Blocked) {
            return refused(
                    "payment.refused.blocked", judgement.instalment().clause(), InstalmentProgress.missing(judgement));
        }
        if (request.attest().isPresent()) {
            return refused("payment.refused.attested");
        }
        if (!rule.allows(request, by)) {
            return refused("payment.refused.same-person", request.registeredBy());
        }
        if (on.isBefore(request.received())) {
            return refused("payment.refused.before-received", request.received());
        }
        return new Noted(request.with(Optional.of(new PaymentRequest.Attest(by, on)), request.paid()));
    }

    /** Only what has been attested, and not before that. */
    public PaymentReply pay(PaymentRequest request, LocalDate on) {
        if (request.paid().isPresent()) {
            return refused("payment.refused.paid");
        }
        if (request.attest().isEmpty()) {
            return refused("payment.refused.unattested");
        }
        var attested = request.attest().get().on();
        if (on.isBefore(attested)) {
            return refused("payment.refused.before-attest", attested);
        }
        return new Noted(request.with(request.attest(), Optional.of(on)));
    }

    private static Refused refused(String key, Object... about) {
        return new Refused(Sentence.of(key, about));
    }
}
