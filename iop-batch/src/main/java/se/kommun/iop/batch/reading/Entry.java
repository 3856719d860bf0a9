package se.kommun.iop.batch.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Reported;

/**
 * A day at a place, as one cell reports it.
 *
 * @param part of the day, such as a sitting, that the row is about; usually empty
 */
record Entry(
        Place place,
        LocalDate date,
        int measure,
        Reported reported,
        boolean estimated,
        CellReference cell,
        String written,
        String rule,
        String part) {

    boolean isCounted() {
        return reported instanceof Reported.Counted;
    }

    BigDecimal count() {
        return reported instanceof Reported.Counted(var number) ? number : BigDecimal.ZERO;
    }

    /** With a count that a person has answered. */
    Entry with(BigDecimal count) {
        return new Entry(
                place,
                date,
                measure,
                new Reported.Counted(count),
                estimated,
                cell,
                count.toPlainString(),
                "answer",
                part);
    }

    /** Together with other rows. */
    Entry adding(BigDecimal sum, String parts) {
        return new Entry(place, date, measure, new Reported.Counted(sum), estimated, cell, parts, "sum-of-rows", part);
    }
}
