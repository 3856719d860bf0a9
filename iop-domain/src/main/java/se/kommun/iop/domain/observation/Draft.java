package se.kommun.iop.domain.observation;

import java.util.List;

/** What was read from a list and what there is to say about it, before a person has accepted it. */
public record Draft(List<Observation> observations, List<Finding> findings) {

    public Draft {
        observations = List.copyOf(observations);
        findings = List.copyOf(findings);
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
