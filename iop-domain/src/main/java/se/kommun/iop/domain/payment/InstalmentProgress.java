package se.kommun.iop.domain.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.condition.Names;
import se.kommun.iop.domain.language.Sentence;

/**
 * How far one instalment has come on a day (delbetalningens läge): derived from its condition and the requests for it.
 *
 * @param requests what has come by then, the furthest along first
 * @param observations what somebody should look at; none of it is a condition
 */
public record InstalmentProgress(
        Judgement judgement,
        State state,
        Sentence sentence,
        List<PaymentRequest> requests,
        List<Sentence> observations) {

    public enum State {
        /** spärrad: its condition is not met, whatever has come in */
        BLOCKED,
        /** får faktureras */
        PAYABLE,
        /** begärd: an invoice or requisition has come and may be attested */
        REQUESTED,
        /** attesterad */
        ATTESTED,
        /** betald */
        PAID
    }

    private static final Comparator<PaymentRequest> FURTHEST_FIRST = Comparator.comparing(
                    (PaymentRequest request) -> request.paid().isPresent())
            .thenComparing(request -> request.attest().isPresent())
            .thenComparing(PaymentRequest::received)
            .reversed();

    public InstalmentProgress {
        requests = List.copyOf(requests);
        observations = List.copyOf(observations);
    }

    public static InstalmentProgress of(
            Judgement judgement, List<PaymentRequest> all, AttestRule rule, Names names, LocalDate today) {
        int number = judgement.instalment().number();
        var requests = all.stream()
                .filter(request -> request.instalment() == number)
                .flatMap(request -> request.on(today).stream())
                .sorted(FURTHEST_FIRST)
                .toList();
        var state = state(judgement, requests.stream().findFirst());
        return new InstalmentProgress(
                judgement,
                state,
                sentence(judgement, state, requests.stream().findFirst()),
                requests,
                new PaymentObservations(judgement, requests, rule, names, today).all());
    }

    public Instalment instalment() {
        return judgement.instalment();
    }

    /** The same, with more to look at. */
    public InstalmentProgress observing(List<Sentence> more) {
        var all = new ArrayList<>(observations);
        all.addAll(more);
        return new InstalmentProgress(judgement, state, sentence, requests, all);
    }

    private static State state(Judgement judgement, Optional<PaymentRequest> request) {
        if (request.flatMap(PaymentRequest::paid).isPresent()) {
            return State.PAID;
        }
        if (request.flatMap(PaymentRequest::attest).isPresent()) {
            return State.ATTESTED;
        }
        return switch (judgement) {
            case Judgement.Blocked blocked -> State.BLOCKED;
            case Judgement.Payable payable -> request.isPresent() ? State.REQUESTED : State.PAYABLE;
        };
    }

    private static Sentence sentence(Judgement judgement, State state, Optional<PaymentRequest> request) {
        var clause = judgement.instalment().clause();
        return switch (state) {
            case BLOCKED -> Sentence.of("payment.blocked", clause, missing(judgement));
            case PAYABLE ->
                judgement
                        .because()
                        .since()
                        .map(day -> Sentence.of("payment.payable.since", clause, day))
                        .orElseGet(() -> Sentence.of("payment.payable", clause));
            case REQUESTED -> {
                var one = request.orElseThrow();
                yield Sentence.of("payment.requested", clause, name(one), one.received());
            }
            case ATTESTED -> {
                var one = request.orElseThrow();
                var attest = one.attest().orElseThrow();
                yield Sentence.of("payment.attested", clause, name(one), attest.on(), attest.by());
            }
            case PAID -> {
                var one = request.orElseThrow();
                yield Sentence.of("payment.paid", clause, name(one), one.paid().orElseThrow());
            }
        };
    }

    static List<Sentence> missing(Judgement judgement) {
        return judgement.because().lacking();
    }

    static Sentence name(PaymentRequest request) {
        return Sentence.of("payment.kind." + request.kind(), request.number());
    }
}
