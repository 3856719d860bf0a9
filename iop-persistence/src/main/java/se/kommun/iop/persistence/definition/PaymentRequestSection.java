package se.kommun.iop.persistence.definition;

import java.util.Set;
import se.kommun.iop.domain.payment.PaymentRequest;

/** {@code payment-requests}: the invoices and requisitions that have come. */
record PaymentRequestSection(AgreementCodes codes, Set<Integer> instalments) {

    PaymentRequest read(Part part) {
        return new PaymentRequest(
                Numbers.refer(part, "instalment", instalments, "kind.instalment"),
                part.need("kind")
                        .flatMap(value -> value.choice(PaymentRequest.Kind.class))
                        .orElse(PaymentRequest.Kind.INVOICE),
                part.text("number"),
                part.need("amount").flatMap(Value::amount).orElse(Unread.MONEY),
                part.need("issuer").map(codes.parties()::referAlsoApart).orElse(Unread.CODE),
                part.ifAny("cost-bearer").map(codes.parties()::referAlsoApart),
                part.textIfAny("issuer-reason"),
                part.need("dated").flatMap(Value::day).orElse(Unread.DAY),
                part.need("received").flatMap(Value::day).orElse(Unread.DAY),
                part.need("due").flatMap(Value::day).orElse(Unread.DAY),
                part.textIfAny("vat"),
                part.text("registered-by"),
                part.partIfAny("attest", PaymentRequestSection::attest),
                part.ifAny("paid").flatMap(Value::day));
    }

    private static PaymentRequest.Attest attest(Part part) {
        return new PaymentRequest.Attest(
                part.text("by"), part.need("on").flatMap(Value::day).orElse(Unread.DAY));
    }

    static Written write(PaymentRequest request) {
        return new Written()
                .put("instalment", request.instalment())
                .put("kind", request.kind())
                .put("number", request.number())
                .put("amount", request.amount())
                .put("issuer", request.issuer())
                .ifAny("cost-bearer", request.costBearer())
                .ifAny("issuer-reason", request.issuerReason())
                .put("dated", request.dated())
                .put("received", request.received())
                .put("due", request.due())
                .ifAny("vat", request.vat())
                .put("registered-by", request.registeredBy())
                .ifAny(
                        "attest",
                        request.attest(),
                        attest -> new Written().put("by", attest.by()).put("on", attest.on()))
                .ifAny("paid", request.paid());
    }
}
