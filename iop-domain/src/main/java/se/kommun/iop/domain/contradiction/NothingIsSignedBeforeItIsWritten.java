package se.kommun.iop.domain.contradiction;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Evidence;

/** Nobody can have signed a document before its own date. */
final class NothingIsSignedBeforeItIsWritten implements Rule {

    @Override
    public Stream<Contradiction> examine(Agreement agreement) {
        var noted = agreement.life().noted().facts();
        var signatures = agreement.life().signatures();
        return Stream.concat(
                IntStream.range(0, noted.size())
                        .filter(at -> noted.get(at).kind() == Evidence.Kind.SIGNED)
                        .filter(at -> isTooEarly(noted.get(at).on(), agreement))
                        .mapToObj(at -> told(
                                "evidence[" + at + "].on",
                                noted.get(at).about(),
                                noted.get(at).on(),
                                agreement)),
                IntStream.range(0, signatures.size())
                        .filter(at -> isTooEarly(signatures.get(at).on(), agreement))
                        .mapToObj(at -> told(
                                "signatures[" + at + "].on",
                                signatures.get(at).party(),
                                signatures.get(at).on(),
                                agreement)));
    }

    private static boolean isTooEarly(LocalDate day, Agreement agreement) {
        return day.isBefore(agreement.identity().documentDate());
    }

    private static Contradiction told(String path, Code party, LocalDate day, Agreement agreement) {
        return Contradiction.of(
                path,
                "signed-before-written",
                agreement.party(party),
                day,
                agreement.identity().documentDate());
    }
}
