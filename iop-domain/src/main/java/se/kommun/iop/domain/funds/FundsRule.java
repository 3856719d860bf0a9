package se.kommun.iop.domain.funds;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;

/**
 * What the money of an agreement may be used for (ändamål).
 *
 * @param purpose what it is for, in the agreement's words
 * @param refusedSubject what no part of it may go to, as a paper words it after <i>ingen del av ersättningen har använts
 *     till</i>; empty when nothing is forbidden
 */
public record FundsRule(String purpose, Optional<String> refusedSubject, List<CostKind> kinds, String clause) {

    public FundsRule {
        kinds = List.copyOf(kinds);
    }

    public Optional<CostKind> kind(Code code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
