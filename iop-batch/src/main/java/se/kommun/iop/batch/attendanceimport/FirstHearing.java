package se.kommun.iop.batch.attendanceimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.iop.batch.longlist.Conclusion;
import se.kommun.iop.batch.longlist.DraftSink;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Severity;

/** What the door hears of a list: all of it, unless it is so long that it is better read once more than remembered. */
final class FirstHearing implements DraftSink {

    private static final int REMEMBERED = 200_000;

    private final List<Observation> observations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Finding gravest;
    private boolean tooLong;

    @Override
    public void observation(Observation observation) {
        if (hasRoom()) {
            observations.add(observation);
        }
    }

    @Override
    public void finding(Finding finding) {
        if (gravest == null || finding.severity().compareTo(gravest.severity()) < 0) {
            gravest = finding;
        }
        if (hasRoom()) {
            findings.add(finding);
        }
    }

    private boolean hasRoom() {
        if (!tooLong && observations.size() + findings.size() == REMEMBERED) {
            tooLong = true;
            observations.clear();
            findings.clear();
        }
        return !tooLong;
    }

    /** Empty if the list was too long to remember. */
    Optional<Reading> reading(Conclusion conclusion) {
        return tooLong
                ? Optional.empty()
                : Optional.of(
                        new Reading(conclusion.outcome(), new Draft(observations, findings), conclusion.layout()));
    }

    /** The gravest of what there is to say. */
    Finding reason() {
        return gravest == null ? new Finding(Severity.ERROR, "no-observations", Optional.empty(), List.of()) : gravest;
    }
}
