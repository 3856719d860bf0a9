package se.kommun.iop.domain.condition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.code.Code;

/** Whether a condition holds, day by day. */
record Truth(Evidence evidence) {

    boolean of(Condition condition, LocalDate day) {
        return switch (condition) {
            case Condition.AllOf(var conditions) -> conditions.stream().allMatch(one -> of(one, day));
            case Condition.AnyOf(var conditions) -> conditions.stream().anyMatch(one -> of(one, day));
            case Condition.Not(var inner) -> !of(inner, day);
            case Condition.NotBefore(var first) -> !day.isBefore(first);
            case Condition.Decided(var decision) -> known(Evidence.Kind.DECIDED, decision, day);
            case Condition.MinutesApproved(var decision) -> known(Evidence.Kind.MINUTES_APPROVED, decision, day);
            case Condition.SignedBy(var party) -> known(Evidence.Kind.SIGNED, party, day);
            case Condition.FollowedUp(var followUp) -> known(Evidence.Kind.FOLLOWED_UP, followUp, day);
            case Condition.Evidenced(var kind, var description) -> known(Evidence.Kind.OTHER, kind, day);
        };
    }

    private boolean known(Evidence.Kind kind, Code about, LocalDate day) {
        return evidence.since(kind, about, day).isPresent();
    }

    /** The day from which what holds today has held without a break; empty if it has held all along. */
    Optional<LocalDate> since(Condition condition, LocalDate today) {
        return Stream.concat(days(condition), evidence.facts().stream().map(Evidence.Fact::on))
                .filter(day -> !day.isAfter(today))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .filter(day -> !of(condition, day.minusDays(1)))
                .findFirst();
    }

    /** The days that the condition itself names. */
    private static Stream<LocalDate> days(Condition condition) {
        return switch (condition) {
            case Condition.AllOf(var conditions) -> conditions.stream().flatMap(Truth::days);
            case Condition.AnyOf(var conditions) -> conditions.stream().flatMap(Truth::days);
            case Condition.Not(var inner) -> days(inner);
            case Condition.NotBefore(var day) -> Stream.of(day);
            default -> Stream.empty();
        };
    }
}
