package se.kommun.iop.domain.agreement;

import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.assessment.Assessments;
import se.kommun.iop.domain.change.Occurrence;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.followup.FollowUpHeld;
import se.kommun.iop.domain.followup.FollowUpProgress;
import se.kommun.iop.domain.funds.Funds;
import se.kommun.iop.domain.party.Roles;
import se.kommun.iop.domain.payment.PaymentRequest;

/**
 * What has happened to an agreement since it was written (avtalets liv): facts, each noted by a person with its day. How
 * the agreement stands is derived from them and never noted.
 *
 * @param noted facts that stand for themselves
 */
public record Life(
        Evidence noted,
        List<Signature> signatures,
        Roles roles,
        List<PaymentRequest> paymentRequests,
        Funds funds,
        List<FollowUpHeld> followUps,
        List<Fulfilment> fulfilments,
        List<Occurrence> occurrences,
        Assessments assessments,
        List<Dismissal> dismissals) {

    public static final Life NONE = of(Evidence.NONE);

    public Life {
        signatures = List.copyOf(signatures);
        paymentRequests = List.copyOf(paymentRequests);
        followUps = List.copyOf(followUps);
        fulfilments = List.copyOf(fulfilments);
        occurrences = List.copyOf(occurrences);
        dismissals = List.copyOf(dismissals);
    }

    /** A life of which no more is known than these facts. */
    public static Life of(Evidence noted) {
        return new Life(
                noted,
                List.of(),
                Roles.NONE,
                List.of(),
                Funds.NONE,
                List.of(),
                List.of(),
                List.of(),
                Assessments.NONE,
                List.of());
    }

    /** Where the next thing to be noted begins. */
    public LifeRevision revise() {
        return new LifeRevision(this);
    }

    /**
     * All that conditions look at: what is noted for itself, and what follows from the rest.
     *
     * @param asked the follow-ups that the agreement asks for
     */
    Evidence evidence(List<FollowUp> asked) {
        return new Evidence(Stream.of(
                        noted.facts().stream(),
                        signatures.stream().map(Life::signed),
                        asked.stream().flatMap(this::followedUp))
                .flatMap(facts -> facts)
                .distinct()
                .toList());
    }

    private Stream<Evidence.Fact> followedUp(FollowUp followUp) {
        return FollowUpProgress.of(followUp, followUps)
                .completing()
                .map(held -> new Evidence.Fact(Evidence.Kind.FOLLOWED_UP, followUp.code(), held.on(), held.minutes()))
                .stream();
    }

    private static Evidence.Fact signed(Signature signature) {
        return new Evidence.Fact(Evidence.Kind.SIGNED, signature.party(), signature.on(), signature.place());
    }
}
