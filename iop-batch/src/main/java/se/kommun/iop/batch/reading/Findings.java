package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Severity;

/** Collects what there is to say, each thing once per cell. */
final class Findings {

    private record Said(String code, Optional<CellReference> cell) {}

    private final Set<Said> said = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    void error(String code, CellReference cell, String... arguments) {
        add(Severity.ERROR, code, Optional.of(cell), arguments);
    }

    void warning(String code, CellReference cell, String... arguments) {
        add(Severity.WARNING, code, Optional.of(cell), arguments);
    }

    void info(String code, CellReference cell, String... arguments) {
        add(Severity.INFO, code, Optional.of(cell), arguments);
    }

    void aboutFile(String code) {
        add(Severity.ERROR, code, Optional.empty());
    }

    private void add(Severity severity, String code, Optional<CellReference> cell, String... arguments) {
        if (said.add(new Said(code, cell))) {
            findings.add(new Finding(severity, code, cell, List.of(arguments)));
        }
    }

    boolean hasAnyThatMatters() {
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
