package se.kommun.iop.domain.contradiction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Decision;
import se.kommun.iop.domain.condition.Evidence;

/** First the meeting, then the approval of its minutes, then the posting of that: never the other way round. */
final class MinutesAreApprovedAfterTheMeeting implements Rule {

    @Override
    public Stream<Contradiction> examine(Agreement agreement) {
        var facts = agreement.life().noted().facts();
        return IntStream.range(0, facts.size())
                .boxed()
                .flatMap(at -> examine("evidence[" + at + "].on", facts.get(at), agreement).stream());
    }

    private static Optional<Contradiction> examine(String path, Evidence.Fact fact, Agreement agreement) {
        return switch (fact.kind()) {
            case DECIDED -> meeting(fact, agreement).map(day -> told(path, "decided-before-meeting", fact, day));
            case MINUTES_APPROVED ->
                meeting(fact, agreement).map(day -> told(path, "approved-before-meeting", fact, day));
            case POSTED -> posted(path, fact, agreement);
            case SIGNED, FOLLOWED_UP, ANNUAL_MEETING, OTHER -> Optional.empty();
        };
    }

    private static Optional<Contradiction> posted(String path, Evidence.Fact fact, Agreement agreement) {
        var approved = agreement.life().noted().facts().stream()
                .filter(one -> one.kind() == Evidence.Kind.MINUTES_APPROVED
                        && one.about().equals(fact.about()))
                .map(Evidence.Fact::on)
                .filter(fact.on()::isBefore)
                .findFirst()
                .map(day -> told(path, "posted-before-approved", fact, day));
        return approved.or(() -> meeting(fact, agreement).map(day -> told(path, "posted-before-meeting", fact, day)));
    }

    /** The meeting that the fact comes before; empty when it does not. */
    private static Optional<LocalDate> meeting(Evidence.Fact fact, Agreement agreement) {
        return agreement.decisions().stream()
                .filter(decision -> decision.code().equals(fact.about()))
                .map(Decision::decidedOn)
                .filter(fact.on()::isBefore)
                .findFirst();
    }

    private static Contradiction told(String path, String kind, Evidence.Fact fact, LocalDate earliest) {
        return Contradiction.of(path, kind, fact.on(), earliest);
    }
}
