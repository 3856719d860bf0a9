package se.kommun.iop.persistence;

import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.agreement.Identity;
import se.kommun.iop.domain.agreement.Life;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Evidence;

/** Agreements that differ from another in one thing. */
public final class Variations {

    private Variations() {}

    public static Evidence.Fact minutesApproved() {
        return new Evidence.Fact(
                Evidence.Kind.MINUTES_APPROVED, new Code("von-beslut"), LocalDate.of(2024, 6, 27), "§ 71");
    }

    public static Agreement renamed(Agreement it, String code, Optional<String> caseNumber) {
        var identity = it.identity();
        return copy(
                it, new Code(code), identity(identity, identity.title(), caseNumber.map(CaseNumber::new)), it.life());
    }

    public static Agreement titled(Agreement it, String title) {
        return copy(it, it.code(), identity(it.identity(), title, it.identity().caseNumber()), it.life());
    }

    public static Agreement with(Agreement it, Life life) {
        return copy(it, it.code(), it.identity(), life);
    }

    private static Identity identity(Identity it, String title, Optional<CaseNumber> number) {
        return new Identity(
                title,
                it.subject(),
                number,
                it.municipality(),
                it.committee(),
                it.issuedBy(),
                it.documentDate(),
                it.draftOf());
    }

    private static Agreement copy(Agreement it, Code code, Identity identity, Life life) {
        return new Agreement(
                code,
                identity,
                it.parties(),
                it.purpose(),
                it.activity(),
                it.clauses(),
                it.commitments(),
                it.outsideDuties(),
                it.decisions(),
                it.instalments(),
                it.fundsRule(),
                it.followUps(),
                it.term(),
                it.signing(),
                it.footnotes(),
                life);
    }
}
