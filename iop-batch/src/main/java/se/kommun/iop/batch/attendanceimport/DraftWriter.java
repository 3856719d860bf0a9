package se.kommun.iop.batch.attendanceimport;

import java.util.ArrayList;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.ReceivedLists;

/** Adds lines to a list's draft, a chunk in each transaction. */
class DraftWriter implements ItemWriter<DraftLine> {

    private final ReceivedLists lists;
    private final Audience audience;
    private final ImportId id;

    DraftWriter(ReceivedLists lists, Audience audience, ImportId id) {
        this.lists = lists;
        this.audience = audience;
        this.id = id;
    }

    @Override
    public void write(Chunk<? extends DraftLine> chunk) {
        var observations = new ArrayList<Observation>();
        var findings = new ArrayList<Finding>();
        for (var line : chunk) {
            switch (line) {
                case DraftLine.Says(var observation) -> observations.add(observation);
                case DraftLine.Notes(var finding) -> findings.add(finding);
            }
        }
        StepFailed.shielded(() -> {
            lists.addToDraft(id, observations, findings);
            return id;
        });
        audience.advance(id, chunk.size());
    }
}
