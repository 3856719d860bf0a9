package se.kommun.iop.domain.payment;

import se.kommun.iop.domain.language.Sentence;

/** The answer to whoever attests a request or notes that it was paid. */
public sealed interface PaymentReply {

    record Noted(PaymentRequest request) implements PaymentReply {}

    record Refused(Sentence why) implements PaymentReply {}
}
