package se.kommun.iop.domain.contradiction;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.change.Occurrence.RemedyAnswer;
import se.kommun.iop.domain.change.Occurrence.Rescission;

/** Whoever has got remedy cannot rescind for what was remedied. */
final class NothingIsRescindedAfterRemedy implements Rule {

    @Override
    public Stream<Contradiction> examine(Agreement agreement) {
        var all = agreement.life().occurrences();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(at -> all.get(at) instanceof Rescission rescission
                        ? examine("occurrences[" + at + "].request", rescission, agreement).stream()
                        : Stream.empty());
    }

    private static Optional<Contradiction> examine(String path, Rescission rescission, Agreement agreement) {
        return agreement.life().occurrences().stream()
                .filter(one -> one instanceof RemedyAnswer answer
                        && answer.remedied()
                        && answer.request().equals(rescission.request()))
                .map(answer -> answer.on())
                .filter(day -> !day.isAfter(rescission.on()))
                .findFirst()
                .map(day -> Contradiction.of(path, "rescission-after-remedy", rescission.on(), day));
    }
}
