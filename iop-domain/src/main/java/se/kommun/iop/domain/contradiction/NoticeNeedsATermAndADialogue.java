package se.kommun.iop.domain.contradiction;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.change.Occurrence;
import se.kommun.iop.domain.change.Occurrence.Dialogue;
import se.kommun.iop.domain.change.Occurrence.NoticeGiven;
import se.kommun.iop.domain.code.Code;

/** Notice is given where the agreement knows it, and after the parties have met. */
final class NoticeNeedsATermAndADialogue implements Rule {

    @Override
    public Stream<Contradiction> examine(Agreement agreement) {
        var all = agreement.life().occurrences();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(at -> examine("occurrences[" + at + "].", all.get(at), agreement));
    }

    private static Stream<Contradiction> examine(String path, Occurrence one, Agreement agreement) {
        return switch (one) {
            case NoticeGiven notice ->
                Stream.of(unknown(path + "kind", agreement), alone(path + "dialogue", notice.dialogue(), agreement))
                        .flatMap(Optional::stream);
            case Occurrence.Amendment amendment -> alone(path + "dialogue", amendment.dialogue(), agreement).stream();
            default -> Stream.empty();
        };
    }

    private static Optional<Contradiction> unknown(String path, Agreement agreement) {
        return agreement.term().notice().isPresent()
                ? Optional.empty()
                : Optional.of(Contradiction.of(path, "notice-unknown"));
    }

    /** A dialogue in which fewer than two parties took part. */
    private static Optional<Contradiction> alone(String path, Code code, Agreement agreement) {
        return agreement.life().occurrences().stream()
                .filter(one -> one.code().equals(code))
                .filter(one -> one instanceof Dialogue dialogue
                        && dialogue.parties().stream().distinct().count() < 2)
                .findFirst()
                .map(one -> Contradiction.of(path, "dialogue-of-one", one.on()));
    }
}
