package se.kommun.iop.ui.attendance;

import java.math.BigDecimal;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Reported;

/** The sum of one measure in a draft, and over how many places and days. */
record DraftTotal(BigDecimal sum, long occasions) {

    static DraftTotal of(Draft draft, Measure measure) {
        var counted = draft.observations().stream()
                .filter(observation -> observation.key().measure().equals(measure.code()))
                .map(observation -> observation.reported())
                .filter(Reported.Counted.class::isInstance)
                .map(reported -> ((Reported.Counted) reported).value())
                .toList();
        return new DraftTotal(counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add), counted.size());
    }
}
