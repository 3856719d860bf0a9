package se.kommun.iop.domain.funds;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.money.Money;

/**
 * Whether social fees are what the wages give by the rates of their days.
 *
 * @param wages the numbers of the wages lines
 * @param fees the numbers of the lines of fees on them
 * @param expected what the rates give; empty when one of them is not known
 */
public record FeeCheck(
        List<Integer> wages,
        List<Integer> fees,
        Money stated,
        Optional<Money> expected,
        boolean agrees,
        Sentence sentence) {

    public FeeCheck {
        wages = List.copyOf(wages);
        fees = List.copyOf(fees);
    }
}
