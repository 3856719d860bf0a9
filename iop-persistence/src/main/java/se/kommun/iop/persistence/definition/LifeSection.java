package se.kommun.iop.persistence.definition;

import java.util.Optional;
import java.util.Set;
import se.kommun.iop.domain.agreement.Life;
import se.kommun.iop.domain.assessment.Assessments;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.funds.Funds;
import se.kommun.iop.domain.party.Roles;

/**
 * What has happened since the agreement was written: one key of the file for each kind of fact, all of them optional.
 *
 * @param instalments the numbers that the agreement's instalments have
 */
record LifeSection(AgreementCodes codes, EvidenceSection facts, Set<Integer> instalments) {

    Life read(Part file) {
        var done = new DoneSection(codes);
        return new Life(
                new Evidence(file.parts("evidence", facts::readFact)),
                file.parts("signatures", new SignatureSection(codes)::read),
                file.partIfAny("roles", RolesSection::read).orElse(Roles.NONE),
                file.parts("payment-requests", new PaymentRequestSection(codes, instalments)::read),
                file.partIfAny("funds", new FundsSection(codes, instalments)::read)
                        .orElse(Funds.NONE),
                file.parts("follow-ups-held", done::readHeld),
                file.parts("fulfilments", DoneSection::readFulfilment),
                file.parts("occurrences", new OccurrenceSection(codes)::read),
                file.partIfAny("assessments", AssessmentSection::read).orElse(Assessments.NONE),
                file.parts("dismissals", DoneSection::readDismissal));
    }

    static void write(Life life, Written file) {
        file.ifAny("evidence", life.noted().facts(), EvidenceSection::write)
                .ifAny("signatures", life.signatures(), SignatureSection::write)
                .ifAny("roles", some(life.roles(), Roles.NONE), RolesSection::write)
                .ifAny("payment-requests", life.paymentRequests(), PaymentRequestSection::write)
                .ifAny("funds", some(life.funds(), Funds.NONE), FundsSection::write)
                .ifAny("follow-ups-held", life.followUps(), DoneSection::write)
                .ifAny("fulfilments", life.fulfilments(), DoneSection::write)
                .ifAny("occurrences", life.occurrences(), OccurrenceSection::write)
                .ifAny("assessments", some(life.assessments(), Assessments.NONE), AssessmentSection::write)
                .ifAny("dismissals", life.dismissals(), DoneSection::write);
    }

    /** Empty when nothing is known. */
    private static <T> Optional<T> some(T known, T nothing) {
        return known.equals(nothing) ? Optional.empty() : Optional.of(known);
    }
}
