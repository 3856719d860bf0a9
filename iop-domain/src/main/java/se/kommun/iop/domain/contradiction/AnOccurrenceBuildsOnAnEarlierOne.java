package se.kommun.iop.domain.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.change.Occurrence;
import se.kommun.iop.domain.code.Code;

/**
 * First the dialogue, then the amendment or the notice; first the call for remedy, then its answer or the rescission; and
 * nobody talks about what has not happened.
 */
final class AnOccurrenceBuildsOnAnEarlierOne implements Rule {

    /**
     * One occurrence that names another.
     *
     * @param kind what the other has to be
     * @param message the name of the sentences to say
     */
    private record Reference(String key, Code to, Class<? extends Occurrence> kind, String message) {}

    @Override
    public Stream<Contradiction> examine(Agreement agreement) {
        var all = agreement.life().occurrences();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(at -> references(all.get(at))
                        .flatMap(reference ->
                                examine("occurrences[" + at + "].", all.get(at), reference, all).stream()));
    }

    private static Stream<Reference> references(Occurrence one) {
        return switch (one) {
            case Occurrence.Amendment it -> dialogue(it.dialogue(), "amendment");
            case Occurrence.NoticeGiven it -> dialogue(it.dialogue(), "notice");
            case Occurrence.RemedyAnswer it -> request(it.request(), "answer");
            case Occurrence.Rescission it -> request(it.request(), "rescission");
            case Occurrence.Dialogue it ->
                IntStream.range(0, it.about().size())
                        .mapToObj(at ->
                                new Reference("about[" + at + "]", it.about().get(at), Occurrence.class, "dialogue"));
            case Occurrence.Problem it -> Stream.empty();
            case Occurrence.Deviation it -> Stream.empty();
            case Occurrence.RemedyRequest it -> Stream.empty();
            case Occurrence.Dispute it -> Stream.empty();
        };
    }

    private static Stream<Reference> dialogue(Code code, String message) {
        return Stream.of(new Reference("dialogue", code, Occurrence.Dialogue.class, message));
    }

    private static Stream<Reference> request(Code code, String message) {
        return Stream.of(new Reference("request", code, Occurrence.RemedyRequest.class, message));
    }

    private static Optional<Contradiction> examine(
            String path, Occurrence one, Reference reference, List<Occurrence> all) {
        return all.stream()
                .filter(other -> other.code().equals(reference.to()))
                .findFirst()
                .flatMap(other -> {
                    if (!reference.kind().isInstance(other)) {
                        return Optional.of(Contradiction.of(
                                path + reference.key(),
                                reference.message() + "-on-another-kind",
                                reference.to().text()));
                    }
                    return other.on().isAfter(one.on())
                            ? Optional.of(Contradiction.of(
                                    path + "on", reference.message() + "-too-early", one.on(), other.on()))
                            : Optional.empty();
                });
    }
}
