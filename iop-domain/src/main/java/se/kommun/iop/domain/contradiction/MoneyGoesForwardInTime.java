package se.kommun.iop.domain.contradiction;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.payment.PaymentRequest;

/** A request is dated, falls due and comes in, is attested and then paid; and the same paper comes once. */
final class MoneyGoesForwardInTime implements Rule {

    @Override
    public Stream<Contradiction> examine(Agreement agreement) {
        var requests = agreement.life().paymentRequests();
        return IntStream.range(0, requests.size())
                .boxed()
                .flatMap(at ->
                        Stream.concat(days("payment-requests[" + at + "].", requests.get(at)), twice(at, requests)));
    }

    private static Stream<Contradiction> days(String path, PaymentRequest request) {
        var due = request.due().isBefore(request.dated())
                ? Stream.of(Contradiction.of(path + "due", "due-before-dated", request.due(), request.dated()))
                : Stream.<Contradiction>empty();
        var received = request.received().isBefore(request.dated())
                ? Stream.of(Contradiction.of(
                        path + "received", "received-before-dated", request.received(), request.dated()))
                : Stream.<Contradiction>empty();
        var attested = request.attest().stream()
                .filter(attest -> attest.on().isBefore(request.received()))
                .map(attest -> Contradiction.of(
                        path + "attest.on", "attested-before-received", attest.on(), request.received()));
        var paid = request.paid().stream()
                .flatMap(day -> request.attest().stream()
                        .filter(attest -> day.isBefore(attest.on()))
                        .map(attest -> Contradiction.of(path + "paid", "paid-before-attested", day, attest.on())));
        return Stream.of(due, received, attested, paid).flatMap(found -> found);
    }

    private static Stream<Contradiction> twice(int at, List<PaymentRequest> requests) {
        return requests.subList(0, at).stream()
                .filter(requests.get(at)::isSameAs)
                .limit(1)
                .map(earlier ->
                        Contradiction.of("payment-requests[" + at + "].number", "request-twice", earlier.number()));
    }
}
