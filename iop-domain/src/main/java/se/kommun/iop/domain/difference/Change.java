package se.kommun.iop.domain.difference;

import java.util.List;
import se.kommun.iop.domain.agreement.AgreementPart;

/** One thing that differs between two versions. */
public sealed interface Change {

    AgreementPart part();

    /** The way to it within the part; empty when the part as a whole is meant. */
    List<Step> path();

    record Added(AgreementPart part, List<Step> path, Object what) implements Change {}

    record Removed(AgreementPart part, List<Step> path, Object what) implements Change {}

    record Replaced(AgreementPart part, List<Step> path, Object before, Object after) implements Change {}

    /** The same things in another order. */
    record Reordered(AgreementPart part, List<Step> path) implements Change {}
}
