package se.kommun.iop.batch.attendanceimport;

import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.batch.longlist.DraftSink;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.ReceivedLists;

/** Adds what a list says to its draft, a page of lines in each transaction. */
final class DraftPages implements DraftSink {

    private final ReceivedLists lists;
    private final Audience audience;
    private final ImportId id;
    private final int linesOfPage;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private long added;

    DraftPages(ReceivedLists lists, Audience audience, ImportId id, int linesOfPage) {
        this.lists = lists;
        this.audience = audience;
        this.id = id;
        this.linesOfPage = linesOfPage;
    }

    @Override
    public void observation(Observation observation) {
        observations.add(observation);
        turnFullPage();
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
        turnFullPage();
    }

    private void turnFullPage() {
        if (observations.size() + findings.size() == linesOfPage) {
            turnPage();
        }
    }

    /** Adds the last page too, and answers how many lines there were. */
    long close() {
        if (!observations.isEmpty() || !findings.isEmpty()) {
            turnPage();
        }
        return added;
    }

    private void turnPage() {
        lists.addToDraft(id, observations, findings);
        int lines = observations.size() + findings.size();
        added += lines;
        audience.advance(id, lines);
        observations.clear();
        findings.clear();
    }
}
