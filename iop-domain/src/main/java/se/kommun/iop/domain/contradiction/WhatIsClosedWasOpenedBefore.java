package se.kommun.iop.domain.contradiction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.change.Occurrence;

/** A problem is not solved, nor a dispute settled, before it was raised. */
final class WhatIsClosedWasOpenedBefore implements Rule {

    @Override
    public Stream<Contradiction> examine(Agreement agreement) {
        var all = agreement.life().occurrences();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(at -> examine("occurrences[" + at + "].", all.get(at)).stream());
    }

    private static Optional<Contradiction> examine(String path, Occurrence one) {
        return switch (one) {
            case Occurrence.Problem it -> examine(path + "closed", it, it.closed());
            case Occurrence.Dispute it -> examine(path + "settled", it, it.settled());
            default -> Optional.empty();
        };
    }

    private static Optional<Contradiction> examine(String path, Occurrence one, Optional<LocalDate> end) {
        return end.filter(day -> day.isBefore(one.on()))
                .map(day -> Contradiction.of(path, "closed-before-raised", day, one.on()));
    }
}
