package se.kommun.iop.batch.attendanceimport;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.observation.Answered;
import se.kommun.iop.domain.observation.Completeness;
import se.kommun.iop.domain.observation.Difference;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Interpretation;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.Recipe;

/**
 * What a person sees before accepting a list.
 *
 * @param missing expected places and days within the list's months, at its places, that nobody has reported
 * @param interpretation empty before the list has been read
 * @param answers those that count
 * @param recipe one that fits the list's layout and has not been used for it
 */
public record Preview(
        ReceivedList list,
        Draft draft,
        Difference difference,
        List<Completeness.Occasion> missing,
        Optional<Interpretation> interpretation,
        List<Answered> answers,
        Optional<Recipe> recipe) {

    public Preview {
        missing = List.copyOf(missing);
        answers = List.copyOf(answers);
    }

    /** Of a list that nobody has answered anything about. */
    public Preview(ReceivedList list, Draft draft, Difference difference, List<Completeness.Occasion> missing) {
        this(list, draft, difference, missing, Optional.empty(), List.of(), Optional.empty());
    }
}
