package se.kommun.iop.domain.contradiction;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.change.Occurrence;

/** An agreement whose term is over is neither amended nor ended once more. */
final class NothingChangesWhatIsOver implements Rule {

    @Override
    public Stream<Contradiction> examine(Agreement agreement) {
        var all = agreement.life().occurrences();
        var last = agreement.term().period().through();
        return IntStream.range(0, all.size())
                .filter(at -> all.get(at).on().isAfter(last))
                .boxed()
                .flatMap(at -> message(all.get(at))
                        .map(message -> Contradiction.of(
                                "occurrences[" + at + "].on",
                                message,
                                all.get(at).on(),
                                last))
                        .stream());
    }

    private static Optional<String> message(Occurrence one) {
        return switch (one) {
            case Occurrence.NoticeGiven notice -> Optional.of("notice-after-the-end");
            case Occurrence.Amendment amendment -> Optional.of("amendment-after-the-end");
            case Occurrence.Rescission rescission -> Optional.of("rescission-after-the-end");
            default -> Optional.empty();
        };
    }
}
