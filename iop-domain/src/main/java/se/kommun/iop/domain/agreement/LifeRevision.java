package se.kommun.iop.domain.agreement;

import java.util.List;
import se.kommun.iop.domain.assessment.Assessments;
import se.kommun.iop.domain.change.Occurrence;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.followup.FollowUpHeld;
import se.kommun.iop.domain.funds.Funds;
import se.kommun.iop.domain.party.Roles;
import se.kommun.iop.domain.payment.PaymentRequest;

/** The noted facts on their way to the next version: as they were, but for the kinds that are put otherwise. */
public final class LifeRevision {

    private Evidence noted;
    private List<Signature> signatures;
    private Roles roles;
    private List<PaymentRequest> paymentRequests;
    private Funds funds;
    private List<FollowUpHeld> followUps;
    private List<Fulfilment> fulfilments;
    private List<Occurrence> occurrences;
    private Assessments assessments;
    private List<Dismissal> dismissals;

    LifeRevision(Life before) {
        noted = before.noted();
        signatures = before.signatures();
        roles = before.roles();
        paymentRequests = before.paymentRequests();
        funds = before.funds();
        followUps = before.followUps();
        fulfilments = before.fulfilments();
        occurrences = before.occurrences();
        assessments = before.assessments();
        dismissals = before.dismissals();
    }

    public LifeRevision noted(Evidence next) {
        noted = next;
        return this;
    }

    public LifeRevision signatures(List<Signature> next) {
        signatures = next;
        return this;
    }

    public LifeRevision roles(Roles next) {
        roles = next;
        return this;
    }

    public LifeRevision paymentRequests(List<PaymentRequest> next) {
        paymentRequests = next;
        return this;
    }

    public LifeRevision funds(Funds next) {
        funds = next;
        return this;
    }

    public LifeRevision followUps(List<FollowUpHeld> next) {
        followUps = next;
        return this;
    }

    public LifeRevision fulfilments(List<Fulfilment> next) {
        fulfilments = next;
        return this;
    }

    public LifeRevision occurrences(List<Occurrence> next) {
        occurrences = next;
        return this;
    }

    public LifeRevision assessments(Assessments next) {
        assessments = next;
        return this;
    }

    public LifeRevision dismissals(List<Dismissal> next) {
        dismissals = next;
        return this;
    }

    public Life done() {
        return new Life(
                noted,
                signatures,
                roles,
                paymentRequests,
                funds,
                followUps,
                fulfilments,
                occurrences,
                assessments,
                dismissals);
    }
}
