package se.kommun.iop.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** An amount in Swedish kronor (SEK), counted in whole öre so that equal amounts are equal. May be negative. */
public record Money(long ore) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money kronor(long kronor) {
        return new Money(Math.multiplyExact(kronor, 100));
    }

    /**
     * @throws ArithmeticException if the amount has parts of an öre
     */
    public static Money kronor(BigDecimal kronor) {
        return new Money(kronor.movePointRight(2).longValueExact());
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(ore, other.ore));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(ore, other.ore));
    }

    /** This percentage of it, rounded half up to the öre. */
    public Money percent(BigDecimal percent) {
        return kronor(inKronor().multiply(percent).movePointLeft(2).setScale(2, RoundingMode.HALF_UP));
    }

    /** Without its sign. */
    public Money abs() {
        return isNegative() ? new Money(Math.negateExact(ore)) : this;
    }

    public boolean isNegative() {
        return ore < 0;
    }

    public BigDecimal inKronor() {
        return BigDecimal.valueOf(ore, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }
}
