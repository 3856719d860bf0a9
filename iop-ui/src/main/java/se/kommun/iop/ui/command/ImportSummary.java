package se.kommun.iop.ui.command;

import java.util.ArrayList;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.agreement.Activity;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.Reported;

/** What was read from a file, for a person. */
record ImportSummary(Desk desk, Activity activity) {

    void print(HandedFile file, Reading reading, boolean withFindings) {
        desk.answer("outcome." + reading.outcome(), file.name());
        var draft = reading.draft();
        if (!draft.observations().isEmpty()) {
            desk.answer(
                    "counts",
                    draft.observations().size(),
                    count(draft, Reported.Counted.class),
                    count(draft, Reported.Cancelled.class),
                    count(draft, Reported.Closed.class));
            activity.measures().forEach(measure -> total(draft, measure));
        }
        if (withFindings) {
            var texts = desk.findings();
            for (var finding : draft.findings()) {
                desk.answer(
                        "finding." + finding.severity(),
                        finding.cell().map(CellReference::text).orElse(file.name()),
                        texts.say(finding));
            }
        } else if (!draft.findings().isEmpty()) {
            desk.answer("findings", draft.findings().size());
        }
    }

    private void total(Draft draft, Measure measure) {
        // As if the draft were all there is in a ledger, so that sums are made in one place.
        var nowhere = ImportId.next();
        var nothing = Fingerprint.of(new byte[0]);
        var entries = new ArrayList<LedgerEntry>();
        draft.observations().forEach(observation -> entries.add(new LedgerEntry(observation, nowhere, "", nothing, 0)));
        var figures = Figures.of(entries).measuring(measure.code());
        if (!figures.isEmpty()) {
            desk.answer("total", measure.name(), figures.total());
        }
    }

    private static long count(Draft draft, Class<? extends Reported> state) {
        return draft.observations().stream()
                .map(observation -> observation.reported())
                .filter(state::isInstance)
                .count();
    }
}
