package se.kommun.iop.reports.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Optional;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.domain.observation.Reported;

/**
 * What figures of one measure add up to.
 *
 * @param total the sum of all values, never rounded
 * @param occasions how many places and days have a value, 0 included
 * @param estimated the sum of the values that the lists call approximate
 */
public record Tally(BigDecimal total, long occasions, BigDecimal estimated) {

    static final Tally NOTHING = new Tally(BigDecimal.ZERO, 0, BigDecimal.ZERO);

    static Tally of(Collection<Figure> figures) {
        return figures.stream().map(Tally::of).reduce(NOTHING, Tally::plus);
    }

    private static Tally of(Figure figure) {
        return switch (figure.reported()) {
            case Reported.Counted(var value) ->
                new Tally(value, 1, figure.observation().estimated() ? value : BigDecimal.ZERO);
            case Reported.Cancelled() -> NOTHING;
            case Reported.Closed() -> NOTHING;
        };
    }

    Tally plus(Tally other) {
        return new Tally(total.add(other.total), occasions + other.occasions, estimated.add(other.estimated));
    }

    /** Total by occasion; empty without occasions, since nothing has no average. */
    public Optional<BigDecimal> average() {
        return occasions == 0 ? Optional.empty() : Optional.of(share(total, BigDecimal.valueOf(occasions)));
    }

    /** The estimated part of the total, from 0 to 1; empty when the total is 0. */
    public Optional<BigDecimal> estimatedShare() {
        return total.signum() == 0 ? Optional.empty() : Optional.of(share(estimated, total));
    }

    /** With more digits than a floating point number has, so that a live formula gives the same. */
    static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, MathContext.DECIMAL128);
    }
}
