package se.kommun.iop.domain.difference;

import java.util.List;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementPart;

/** All that differs between two versions of an agreement, in the order of its parts. */
public record AgreementDifference(List<Change> changes) {

    public AgreementDifference {
        changes = List.copyOf(changes);
    }

    public static AgreementDifference between(Agreement before, Agreement after) {
        return new AgreementDifference(AgreementPart.differing(before, after).stream()
                .flatMap(part -> Comparison.of(part, part.of(before), part.of(after)).stream())
                .toList());
    }

    public boolean isNone() {
        return changes.isEmpty();
    }
}
