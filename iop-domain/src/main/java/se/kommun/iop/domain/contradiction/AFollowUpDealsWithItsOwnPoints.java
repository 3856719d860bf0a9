package se.kommun.iop.domain.contradiction;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.followup.FollowUpHeld;

/** A meeting can only have dealt with points that are on the agreement's list for that follow-up. */
final class AFollowUpDealsWithItsOwnPoints implements Rule {

    @Override
    public Stream<Contradiction> examine(Agreement agreement) {
        var held = agreement.life().followUps();
        return IntStream.range(0, held.size())
                .boxed()
                .flatMap(at -> agreement
                        .followUpWith(held.get(at).followUp())
                        .map(followUp -> examine("follow-ups-held[" + at + "].dealt-with", held.get(at), followUp))
                        .orElse(Stream.empty()));
    }

    private static Stream<Contradiction> examine(String path, FollowUpHeld held, FollowUp followUp) {
        var points = held.dealtWith();
        return IntStream.range(0, points.size())
                .filter(at -> isForeign(points.get(at), followUp))
                .mapToObj(at -> Contradiction.of(
                        path + "[" + at + "]",
                        "foreign-point",
                        points.get(at).text(),
                        followUp.title(),
                        followUp.points().stream()
                                .map(point -> point.code().text())
                                .toList()));
    }

    private static boolean isForeign(Code point, FollowUp followUp) {
        return followUp.points().stream().noneMatch(one -> one.code().equals(point));
    }
}
