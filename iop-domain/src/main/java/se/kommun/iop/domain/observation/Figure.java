package se.kommun.iop.domain.observation;

import java.util.List;

/**
 * What counts for one place, day and measure, with every accepted report about it.
 *
 * @param counts the latest accepted report
 * @param agreeing other reports that say the same
 * @param superseded earlier reports that say something else
 */
public record Figure(LedgerEntry counts, List<LedgerEntry> agreeing, List<LedgerEntry> superseded) {

    public Figure {
        agreeing = List.copyOf(agreeing);
        superseded = List.copyOf(superseded);
    }

    public Observation observation() {
        return counts.observation();
    }

    public Observation.Key key() {
        return counts.observation().key();
    }

    public Reported reported() {
        return counts.observation().reported();
    }
}
