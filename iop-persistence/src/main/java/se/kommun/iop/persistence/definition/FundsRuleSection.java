package se.kommun.iop.persistence.definition;

import se.kommun.iop.domain.funds.CostKind;
import se.kommun.iop.domain.funds.FundsRule;

/** {@code funds-rule}: what the money may be used for. */
record FundsRuleSection(AgreementCodes codes) {

    FundsRule read(Part part) {
        return new FundsRule(
                part.text("purpose"),
                part.textIfAny("refused-subject"),
                part.someParts("kinds", this::readKind),
                part.text("clause"));
    }

    private CostKind readKind(Part part) {
        return new CostKind(
                codes.costKinds().declare(part),
                part.text("name"),
                part.ifAny("nature")
                        .flatMap(value -> value.choice(CostKind.Nature.class))
                        .orElse(CostKind.Nature.OTHER),
                part.need("ruling")
                        .flatMap(value -> value.choice(CostKind.Ruling.class))
                        .orElse(CostKind.Ruling.JUDGED),
                part.text("clause"));
    }

    static Written write(FundsRule rule) {
        return new Written()
                .put("purpose", rule.purpose())
                .ifAny("refused-subject", rule.refusedSubject())
                .ifAny("kinds", rule.kinds(), FundsRuleSection::write)
                .put("clause", rule.clause());
    }

    private static Written write(CostKind kind) {
        var written = new Written().put("code", kind.code()).put("name", kind.name());
        if (kind.nature() != CostKind.Nature.OTHER) {
            written.put("nature", kind.nature());
        }
        return written.put("ruling", kind.ruling()).put("clause", kind.clause());
    }
}
