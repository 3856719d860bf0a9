package se.kommun.iop.domain.contradiction;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.party.RoleHolding;

/** A role passes from one to another: nobody takes it up before the one before has left it. */
final class ARoleIsHeldByOneAtATime implements Rule {

    @Override
    public Stream<Contradiction> examine(Agreement agreement) {
        var holdings = agreement.life().roles().holdings();
        var backwards = IntStream.range(0, holdings.size())
                .filter(at -> holdings.get(at)
                        .through()
                        .filter(holdings.get(at).from()::isAfter)
                        .isPresent())
                .mapToObj(at -> Contradiction.of(
                        path(at, "through"),
                        "role-ends-before-start",
                        holdings.get(at).role(),
                        holdings.get(at).from()));
        var overlapping = IntStream.range(0, holdings.size())
                .boxed()
                .flatMap(at -> holdings.subList(0, at).stream()
                        .filter(earlier -> overlap(earlier, holdings.get(at)))
                        .map(earlier -> Contradiction.of(
                                path(at, "from"),
                                "role-held-twice",
                                earlier.role(),
                                earlier.from(),
                                holdings.get(at).from())));
        return Stream.concat(backwards, overlapping);
    }

    private static String path(int at, String key) {
        return "roles.holdings[" + at + "]." + key;
    }

    private static boolean overlap(RoleHolding one, RoleHolding other) {
        return one.role().equals(other.role()) && reaches(one, other) && reaches(other, one);
    }

    /** Whether the one still lasts when the other begins. */
    private static boolean reaches(RoleHolding one, RoleHolding other) {
        return one.through().map(last -> !last.isBefore(other.from())).orElse(true);
    }
}
