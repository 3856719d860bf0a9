package se.kommun.iop.batch.longlist;

import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Observation;

/** Keeps all that a list says, for lists that are known to be short. */
public final class CollectedDraft implements DraftSink {

    private final List<Observation> observations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    @Override
    public void observation(Observation observation) {
        observations.add(observation);
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    public Reading reading(Conclusion conclusion) {
        return new Reading(conclusion.outcome(), new Draft(observations, findings), conclusion.layout());
    }
}
