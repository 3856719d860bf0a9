package se.kommun.iop.domain.funds;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import se.kommun.iop.domain.money.Money;

/**
 * What an employer pays in social fees for one employee (arbetsgivaravgift).
 *
 * @param ceiling up to what pay in a month the percentage is so low
 * @param source where the rate is written
 */
public record SocialFeeRate(BigDecimal percent, Optional<Ceiling> ceiling, String source) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param above the percentage on what the month's pay has above it; empty while it is not known */
    public record Ceiling(Money monthly, Optional<BigDecimal> above) {}

    /** The fee on one employee's pay of one month; empty when the part above the ceiling has no known rate. */
    public Optional<Money> on(Money wages) {
        if (ceiling.isEmpty() || wages.compareTo(ceiling.get().monthly()) <= 0) {
            return Optional.of(wages.percent(percent));
        }
        var monthly = ceiling.get().monthly();
        return ceiling.get()
                .above()
                .map(above -> monthly.percent(percent).plus(wages.minus(monthly).percent(above)));
    }

    /** How much of an amount is left for wages when it is to cover the fee on them, too; any ceiling apart. */
    public Money wagesWithin(Money amount) {
        var share = BigDecimal.ONE.add(percent.divide(HUNDRED, MathContext.DECIMAL64));
        return Money.kronor(amount.inKronor().divide(share, 2, RoundingMode.HALF_UP));
    }
}
