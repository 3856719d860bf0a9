package se.kommun.iop.ui.agreement;

import java.time.LocalDate;
import java.util.List;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Standing;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.observation.Completeness;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.payment.Judgement;

/**
 * An agreement at a glance: what can be paid, what is missing, what waits for somebody.
 *
 * @param waiting lists that nobody has accepted or withdrawn yet
 * @param followUpsLeft follow-ups that have not been carried out
 */
record Glance(
        Agreement agreement,
        Standing standing,
        List<Judgement> instalments,
        Completeness completeness,
        long waiting,
        List<FollowUp> followUpsLeft) {

    Glance {
        instalments = List.copyOf(instalments);
        followUpsLeft = List.copyOf(followUpsLeft);
    }

    static Glance at(CaseFile file, LocalDate today) {
        var agreement = file.agreement();
        return new Glance(
                agreement,
                Standing.of(agreement, today),
                agreement.judgeInstalments(today),
                file.completeness(agreement.activity().mainMeasure()),
                file.lists().stream()
                        .filter(list -> list.stage() == ReceivedList.Stage.READ)
                        .count(),
                agreement.followUps().stream()
                        .filter(followUp -> agreement
                                .evidence()
                                .since(Evidence.Kind.FOLLOWED_UP, followUp.code(), today)
                                .isEmpty())
                        .toList());
    }

    long payable() {
        return instalments.stream().filter(Judgement.Payable.class::isInstance).count();
    }

    boolean allPayable() {
        return payable() == instalments.size();
    }
}
