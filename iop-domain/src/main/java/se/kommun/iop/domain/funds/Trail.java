package se.kommun.iop.domain.funds;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Names;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.money.Money;

/**
 * The way that the money of an instalment has to go (vidareförmedling).
 *
 * @param payee who is paid by the public party
 * @param costBearer who has the costs; often the employer
 */
public record Trail(Code payee, Code costBearer) {

    /** What is missing on the way: empty when both are one, or when as much has been passed on as the costs are. */
    Optional<Sentence> missing(List<Transfer> transfers, Money costs, Names names) {
        if (payee.equals(costBearer) || costs.equals(Money.ZERO)) {
            return Optional.empty();
        }
        var passedOn = Money.sum(transfers.stream()
                .filter(transfer -> transfer.to().equals(costBearer))
                .map(Transfer::amount)
                .toList());
        if (passedOn.compareTo(costs) >= 0) {
            return Optional.empty();
        }
        var from = names.party(payee);
        var to = names.party(costBearer);
        return Optional.of(
                passedOn.equals(Money.ZERO)
                        ? Sentence.of("funds.transfer.none", from, to, costs)
                        : Sentence.of("funds.transfer.less", from, to, costs, passedOn));
    }
}
