package se.kommun.iop.domain.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;

/** What must be true before something is due (villkor): a tree, never empty. */
public sealed interface Condition {

    /** Whether it is met on the day, and why. Facts dated after the day do not count yet. */
    default Explanation explain(Evidence evidence, Names names, LocalDate today) {
        return new Evaluation(evidence, names, today).of(this);
    }

    /** The fact that would show this on the day; empty for what no single fact shows. */
    default Optional<Evidence.Fact> shownOn(LocalDate day) {
        return switch (this) {
            case Decided(var decision) -> fact(Evidence.Kind.DECIDED, decision, day);
            case MinutesApproved(var decision) -> fact(Evidence.Kind.MINUTES_APPROVED, decision, day);
            case SignedBy(var party) -> fact(Evidence.Kind.SIGNED, party, day);
            case FollowedUp(var followUp) -> fact(Evidence.Kind.FOLLOWED_UP, followUp, day);
            case Evidenced(var kind, var description) -> fact(Evidence.Kind.OTHER, kind, day);
            case AllOf all -> Optional.empty();
            case AnyOf any -> Optional.empty();
            case Not not -> Optional.empty();
            case NotBefore notBefore -> Optional.empty();
        };
    }

    /** Every one of them. */
    record AllOf(List<Condition> conditions) implements Condition {
        public AllOf {
            conditions = atLeastOne(conditions);
        }
    }

    /** At least one of them. */
    record AnyOf(List<Condition> conditions) implements Condition {
        public AnyOf {
            conditions = atLeastOne(conditions);
        }
    }

    /** Not this one. */
    record Not(Condition condition) implements Condition {}

    /** A body has decided (beslut). */
    record Decided(Code decision) implements Condition {}

    /** The minutes with the decision are approved (justerat protokoll); the decision alone is not enough. */
    record MinutesApproved(Code decision) implements Condition {}

    /** A party has signed the agreement. */
    record SignedBy(Code party) implements Condition {}

    /** A follow-up has been carried out, with all its points. */
    record FollowedUp(Code followUp) implements Condition {}

    /** The day has come. */
    record NotBefore(LocalDate day) implements Condition {}

    /** There is evidence of another kind, described in the agreement's own words. */
    record Evidenced(Code kind, String description) implements Condition {}

    private static Optional<Evidence.Fact> fact(Evidence.Kind kind, Code about, LocalDate day) {
        return Optional.of(new Evidence.Fact(kind, about, day, ""));
    }

    private static List<Condition> atLeastOne(List<Condition> conditions) {
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("All of nothing would be true without evidence");
        }
        return List.copyOf(conditions);
    }
}
