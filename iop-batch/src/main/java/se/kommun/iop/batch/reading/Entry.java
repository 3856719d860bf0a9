package se.kommun.iop.batch.reading;

import java.time.LocalDate;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Reported;

/** A day at a place, as one cell reports it. */
record Entry(
        Place place,
        LocalDate date,
        int measure,
        Reported reported,
        boolean estimated,
        CellReference cell,
        String written,
        String rule) {

    boolean isCounted() {
        return reported instanceof Reported.Counted;
    }
}
