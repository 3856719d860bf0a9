package se.kommun.iop.domain.contradiction;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Signature;

/** A party has one signature under an agreement. */
final class EachPartySignsOnce implements Rule {

    @Override
    public Stream<Contradiction> examine(Agreement agreement) {
        var signatures = agreement.life().signatures();
        var parties = signatures.stream().map(Signature::party).toList();
        return IntStream.range(0, parties.size())
                .filter(at -> parties.indexOf(parties.get(at)) < at)
                .mapToObj(at -> Contradiction.of(
                        "signatures[" + at + "].party", "signed-twice", agreement.party(parties.get(at))));
    }
}
