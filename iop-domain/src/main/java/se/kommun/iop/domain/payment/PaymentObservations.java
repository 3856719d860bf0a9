package se.kommun.iop.domain.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.condition.Names;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.money.Money;

/** What somebody should look at in the requests for one instalment. None of it is a condition of the agreement. */
record PaymentObservations(
        Judgement judgement, List<PaymentRequest> requests, AttestRule rule, Names names, LocalDate today) {

    List<Sentence> all() {
        var found = new ArrayList<Sentence>();
        requests.forEach(request -> {
            tooEarly(request, found);
            attest(request, found);
            issuer(request, found);
            amount(request, found);
            if (request.isOverdue(today)) {
                found.add(Sentence.of("payment.overdue", name(request), request.due()));
            }
        });
        if (requests.size() > 1) {
            found.add(Sentence.of(
                    "payment.several",
                    requests.size(),
                    Money.sum(requests.stream().map(PaymentRequest::amount).toList())));
        }
        return found;
    }

    /** Was the payment preceded by its condition? */
    private void tooEarly(PaymentRequest request, List<Sentence> found) {
        if (judgement instanceof Judgement.Blocked) {
            var key = request.attest().isPresent() || request.paid().isPresent() ? "payment.despite" : "payment.waits";
            found.add(Sentence.of(key, name(request), InstalmentProgress.missing(judgement)));
            return;
        }
        judgement.because().since().ifPresent(since -> {
            if (request.attest().filter(attest -> attest.on().isBefore(since)).isPresent()) {
                found.add(Sentence.of("payment.attested-early", name(request), since));
            }
            if (request.paid().filter(day -> day.isBefore(since)).isPresent()) {
                found.add(Sentence.of("payment.paid-early", name(request), since));
            }
        });
    }

    private void attest(PaymentRequest request, List<Sentence> found) {
        if (request.attest().isEmpty() && request.paid().isPresent()) {
            found.add(Sentence.of("payment.unattested", name(request)));
        }
        request.attest()
                .filter(attest -> !rule.allows(request, attest.by()))
                .ifPresent(attest -> found.add(Sentence.of("payment.same-person", name(request), attest.by())));
    }

    private void issuer(PaymentRequest request, List<Sentence> found) {
        var agreed = judgement.instalment().issuer();
        if (request.issuerReason().isEmpty() && !agreed.equals(Optional.of(request.issuer()))) {
            var issuer = names.party(request.issuer());
            found.add(
                    agreed.map(party -> Sentence.of("payment.other-issuer", name(request), issuer, names.party(party)))
                            .orElseGet(() -> Sentence.of("payment.unexplained-issuer", name(request), issuer)));
        }
    }

    private void amount(PaymentRequest request, List<Sentence> found) {
        var agreed = judgement.instalment().amount();
        if (!request.amount().equals(agreed)) {
            found.add(Sentence.of("payment.other-amount", name(request), request.amount(), agreed));
        }
    }

    private static Sentence name(PaymentRequest request) {
        return InstalmentProgress.name(request);
    }
}
