package se.kommun.iop.domain.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The parts of an agreement that a change can touch. */
public enum AgreementPart {
    IDENTITY(Agreement::identity),
    PARTIES(Agreement::parties),
    PURPOSE(Agreement::purpose),
    ACTIVITY(Agreement::activity),
    CLAUSES(Agreement::clauses),
    COMMITMENTS(Agreement::commitments),
    OUTSIDE_DUTIES(Agreement::outsideDuties),
    DECISIONS(Agreement::decisions),
    INSTALMENTS(Agreement::instalments),
    FUNDS_RULE(Agreement::fundsRule),
    FOLLOW_UPS(Agreement::followUps),
    TERM(Agreement::term),
    SIGNING(Agreement::signing),
    FOOTNOTES(Agreement::footnotes),
    EVIDENCE(agreement -> agreement.life().noted()),
    SIGNATURES(agreement -> agreement.life().signatures()),
    ROLES(agreement -> agreement.life().roles()),
    PAYMENT_REQUESTS(agreement -> agreement.life().paymentRequests()),
    FUNDS(agreement -> agreement.life().funds()),
    FOLLOW_UPS_HELD(agreement -> agreement.life().followUps()),
    FULFILMENTS(agreement -> agreement.life().fulfilments()),
    OCCURRENCES(agreement -> agreement.life().occurrences()),
    ASSESSMENTS(agreement -> agreement.life().assessments()),
    DISMISSALS(agreement -> agreement.life().dismissals());

    private final Function<Agreement, Object> part;

    AgreementPart(Function<Agreement, Object> part) {
        this.part = part;
    }

    /** Which parts differ between two versions. */
    public static List<AgreementPart> differing(Agreement before, Agreement after) {
        return Arrays.stream(values())
                .filter(one -> !one.of(before).equals(one.of(after)))
                .toList();
    }

    /** What this part is in an agreement. */
    public Object of(Agreement agreement) {
        return part.apply(agreement);
    }
}
