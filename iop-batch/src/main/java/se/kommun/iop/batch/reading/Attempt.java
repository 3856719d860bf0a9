package se.kommun.iop.batch.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import se.kommun.iop.batch.reading.hypothesis.Evidence;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.domain.observation.Severity;

/**
 * One way of reading a list.
 *
 * @param sums how many stated sums agreed
 * @param counted what there is more to say than it tells one by one
 */
record Attempt(Reading reading, int sums, Abundance counted) {

    private static final Set<String> CONTRADICTIONS =
            Set.of("sum-mismatch", "weekday-mismatch", "conflict", "venue-contradiction");

    Evidence evidence(ReadingScope scope) {
        var counted = reading.draft().observations().stream()
                .filter(observation -> observation.reported() instanceof Reported.Counted)
                .map(Observation::key)
                .toList();
        int served = (int) counted.stream()
                .filter(key -> scope.calendar().expects(key.place(), key.date()))
                .count();
        return new Evidence(served, counted.size() - served, sums, contradictions(), lost(), inOrder(counted));
    }

    private int contradictions() {
        return counted.rest((code, severity) -> CONTRADICTIONS.contains(code))
                + (int) reading.draft().findings().stream()
                        .filter(finding -> CONTRADICTIONS.contains(finding.code()))
                        .count();
    }

    private int lost() {
        return counted.rest((code, severity) -> severity == Severity.ERROR)
                + (int) reading.draft().findings().stream()
                        .map(Finding::severity)
                        .filter(Severity.ERROR::equals)
                        .count();
    }

    private static int inOrder(List<Observation.Key> counted) {
        var before = new HashMap<Code, LocalDate>();
        int inOrder = 0;
        for (var key : counted) {
            var above = before.put(key.place(), key.date());
            inOrder += above != null && above.isBefore(key.date()) ? 1 : 0;
        }
        return inOrder;
    }
}
