package se.kommun.iop.persistence.definition;

import java.util.List;
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
        return new Life(
                new Evidence(file.parts("evidence", facts::readFact)),
                List.of(),
                Roles.NONE,
                file.parts("payment-requests", new PaymentRequestSection(codes, instalments)::read),
                file.partIfAny("funds", new FundsSection(codes, instalments)::read)
                        .orElse(Funds.NONE),
                List.of(),
                List.of(),
                List.of(),
                Assessments.NONE,
                List.of());
    }

    static void write(Life life, Written file) {
        file.ifAny("evidence", life.noted().facts(), EvidenceSection::write)
                .ifAny("payment-requests", life.paymentRequests(), PaymentRequestSection::write);
        if (!life.funds().equals(Funds.NONE)) {
            file.put("funds", FundsSection.write(life.funds()));
        }
    }
}
