package se.kommun.iop.batch.attendanceimport;

import java.util.List;
import se.kommun.iop.domain.observation.Completeness;
import se.kommun.iop.domain.observation.Difference;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.ReceivedList;

/**
 * What a person sees before accepting a list.
 *
 * @param missing expected places and days between the list's first and last day, at its places, that nobody has reported
 */
public record Preview(ReceivedList list, Draft draft, Difference difference, List<Completeness.Occasion> missing) {

    public Preview {
        missing = List.copyOf(missing);
    }
}
