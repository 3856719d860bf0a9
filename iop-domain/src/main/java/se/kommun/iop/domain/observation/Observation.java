package se.kommun.iop.domain.observation;

import java.time.LocalDate;
import se.kommun.iop.domain.code.Code;

/**
 * One reported fact (redovisad uppgift) with where it was read.
 *
 * @param estimated the list says that the figure is approximate
 */
public record Observation(Key key, Reported reported, boolean estimated, Source source) {

    /** What an observation is about; at most one observation per key counts. */
    public record Key(Code place, LocalDate date, Code measure) {}

    /**
     * Where it was read (spårbarhet).
     *
     * @param written what the cell says, at most 60 characters; only ever text that was understood, so never a name
     * @param understood how it was understood: the code of the rule
     */
    public record Source(CellReference cell, String written, String understood) {}

    public boolean says(Observation other) {
        return reported.equals(other.reported) && estimated == other.estimated;
    }
}
