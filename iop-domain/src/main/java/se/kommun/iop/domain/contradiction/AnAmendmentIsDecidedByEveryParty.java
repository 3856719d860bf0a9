package se.kommun.iop.domain.contradiction;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.change.Occurrence.Amendment;
import se.kommun.iop.domain.party.Party;

/** One side alone changes nothing: somebody with authority decides for each party. */
final class AnAmendmentIsDecidedByEveryParty implements Rule {

    @Override
    public Stream<Contradiction> examine(Agreement agreement) {
        var all = agreement.life().occurrences();
        return IntStream.range(0, all.size())
                .filter(at -> all.get(at) instanceof Amendment)
                .mapToObj(at -> told(at, without((Amendment) all.get(at), agreement)))
                .flatMap(told -> told);
    }

    private static Stream<Contradiction> told(int at, List<String> without) {
        return without.isEmpty()
                ? Stream.empty()
                : Stream.of(Contradiction.of("occurrences[" + at + "].decided-by", "amendment-undecided", without));
    }

    private static List<String> without(Amendment amendment, Agreement agreement) {
        return agreement.parties().parties().stream()
                .map(Party::code)
                .filter(party -> amendment.decidedBy().stream()
                        .noneMatch(decider -> decider.party().equals(party)))
                .map(agreement::party)
                .toList();
    }
}
