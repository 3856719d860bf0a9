package se.kommun.iop.batch.longlist;

import java.util.List;
import java.util.Set;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Observation;

/** Hands over what the ordinary reader has said about some rows in its place among what the others say. */
final class Merged {

    /** What is said after all rows have been read. */
    private static final Set<String> AFTERWARDS = Set.of("column-not-read", "conflict", "duplicate", "state-and-count");

    /** What is said before any row is read. */
    private static final Set<String> BEFOREHAND = Set.of("contact-details", "personal-data");

    private final String sheet;
    private final List<Observation> observations;
    private final List<Finding> findings;
    private final DraftSink sink;
    private int nextObservation;
    private int nextFinding;

    Merged(String sheet, Reading reading, DraftSink sink) {
        this.sheet = sheet;
        this.observations = reading.draft().observations();
        this.findings = reading.draft().findings();
        this.sink = sink;
    }

    void observation(int row, Observation observation) {
        while (nextObservation < observations.size()
                && Confirmation.row(observations.get(nextObservation).source().cell()) < row) {
            sink.observation(observations.get(nextObservation++));
        }
        sink.observation(observation);
    }

    void finding(int row, Finding finding) {
        while (nextFinding < findings.size() && comesBefore(findings.get(nextFinding), row)) {
            sink.finding(findings.get(nextFinding++));
        }
        sink.finding(finding);
    }

    private boolean comesBefore(Finding finding, int row) {
        var cell = finding.cell().orElseThrow();
        return BEFOREHAND.contains(finding.code())
                || cell.sheet().equals(sheet) && !AFTERWARDS.contains(finding.code()) && Confirmation.row(cell) < row;
    }

    void rest() {
        observations.subList(nextObservation, observations.size()).forEach(sink::observation);
        findings.subList(nextFinding, findings.size()).forEach(sink::finding);
        nextObservation = observations.size();
        nextFinding = findings.size();
    }
}
