package se.kommun.iop.batch.attendanceimport;

import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Observation;

/** What a draft is written with, one at a time: an observation or a finding. */
sealed interface DraftLine {

    record Says(Observation observation) implements DraftLine {}

    record Notes(Finding finding) implements DraftLine {}

    static List<DraftLine> of(Draft draft) {
        return Stream.<DraftLine>concat(
                        draft.observations().stream().map(Says::new),
                        draft.findings().stream().map(Notes::new))
                .toList();
    }
}
