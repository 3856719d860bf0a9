package se.kommun.iop.domain.funds;

import java.util.Optional;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.money.Money;

/**
 * A line and what the agreement, or a person, says about it.
 *
 * @param kind its kind of cost; empty when the agreement's rule does not know it
 * @param why with the clause
 */
public record RuledLine(FundsLine line, Optional<CostKind> kind, Outcome outcome, Sentence why) {

    public enum Outcome {
        /** ersättningsgill: the agreement allows it */
        ELIGIBLE,
        /** inte ersättningsgill: the agreement forbids it, and nobody can judge otherwise */
        REFUSED,
        /** tveksam: a person has yet to judge it */
        UNDECIDED,
        /** bedömd ersättningsgill: a person has allowed it */
        ALLOWED,
        /** bedömd inte ersättningsgill: a person has turned it down */
        TURNED_DOWN;

        public boolean counts() {
            return this == ELIGIBLE || this == ALLOWED;
        }

        public boolean isRefused() {
            return this == REFUSED || this == TURNED_DOWN;
        }
    }

    static RuledLine of(FundsLine line, FundsRule rule) {
        var kind = rule.kind(line.kind());
        if (kind.isPresent() && kind.get().ruling() == CostKind.Ruling.REFUSED) {
            var why = Sentence.of(
                    "funds.line.refused", kind.get().name(), kind.get().clause());
            return new RuledLine(line, kind, Outcome.REFUSED, why);
        }
        var clause = kind.map(CostKind::clause).orElse(rule.clause());
        return line.judgement()
                .map(judgement -> judged(line, kind, judgement, clause))
                .orElseGet(() -> unjudged(line, kind, rule, clause));
    }

    private static RuledLine judged(FundsLine line, Optional<CostKind> kind, LineJudgement judgement, String clause) {
        var outcome = judgement.eligible() ? Outcome.ALLOWED : Outcome.TURNED_DOWN;
        var key = judgement.eligible() ? "funds.line.allowed" : "funds.line.turned-down";
        return new RuledLine(
                line,
                kind,
                outcome,
                Sentence.of(key, judgement.by(), judgement.on(), withoutStop(judgement.reason()), clause));
    }

    /** The clause comes after it. */
    private static String withoutStop(String reason) {
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }

    private static RuledLine unjudged(FundsLine line, Optional<CostKind> kind, FundsRule rule, String clause) {
        if (kind.isEmpty()) {
            var why = Sentence.of("funds.line.unknown", line.kind().text(), clause);
            return new RuledLine(line, kind, Outcome.UNDECIDED, why);
        }
        return kind.get().ruling() == CostKind.Ruling.ELIGIBLE
                ? new RuledLine(
                        line, kind, Outcome.ELIGIBLE, Sentence.of("funds.line.eligible", rule.purpose(), clause))
                : new RuledLine(
                        line, kind, Outcome.UNDECIDED, Sentence.of("funds.line.undecided", rule.purpose(), clause));
    }

    public Money amount() {
        return line.amount();
    }

    boolean is(CostKind.Nature nature) {
        return kind.map(CostKind::nature).filter(nature::equals).isPresent();
    }
}
