package se.kommun.iop.reports.followup;

import java.util.Optional;
import java.util.stream.Collectors;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.condition.Evidence;

/** Where it is written that a condition is met: a paragraph, a file. */
final class References {

    private References() {}

    /** The references of the facts that the condition rests on at the cut-off; empty when there are none. */
    static Optional<String> of(Condition condition, CaseFile file) {
        return switch (condition) {
            case Condition.Decided(var decision) -> facts(Evidence.Kind.DECIDED, decision, file);
            case Condition.MinutesApproved(var decision) -> facts(Evidence.Kind.MINUTES_APPROVED, decision, file);
            case Condition.SignedBy(var party) -> facts(Evidence.Kind.SIGNED, party, file);
            case Condition.FollowedUp(var followUp) -> facts(Evidence.Kind.FOLLOWED_UP, followUp, file);
            case Condition.Evidenced(var kind, var description) -> facts(Evidence.Kind.OTHER, kind, file);
            case Condition.NotBefore notBefore -> Optional.empty();
            case Condition.AllOf all -> Optional.empty();
            case Condition.AnyOf any -> Optional.empty();
            case Condition.Not not -> Optional.empty();
        };
    }

    private static Optional<String> facts(Evidence.Kind kind, Code about, CaseFile file) {
        var written = file.agreement().evidence().facts().stream()
                .filter(fact -> fact.kind() == kind && fact.about().equals(about))
                .filter(fact -> !fact.on().isAfter(file.asOf()))
                .map(Evidence.Fact::reference)
                .filter(reference -> !reference.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        return written.isEmpty() ? Optional.empty() : Optional.of(written);
    }
}
