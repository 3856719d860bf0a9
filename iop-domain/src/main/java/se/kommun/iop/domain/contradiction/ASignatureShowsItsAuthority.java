package se.kommun.iop.domain.contradiction;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Authority;
import se.kommun.iop.domain.agreement.Signature;
import se.kommun.iop.domain.party.Party;

/**
 * A signature is noted together with what shows that this person could sign on that day: for a public body the decision, for
 * an association its statutes and the minutes that elected those who may sign.
 */
final class ASignatureShowsItsAuthority implements Rule {

    @Override
    public Stream<Contradiction> examine(Agreement agreement) {
        var signatures = agreement.life().signatures();
        return IntStream.range(0, signatures.size())
                .boxed()
                .flatMap(at -> Stream.concat(
                        invalid("signatures[" + at + "]", signatures.get(at)),
                        missing("signatures[" + at + "]", signatures.get(at), agreement)));
    }

    private static Stream<Contradiction> invalid(String path, Signature signature) {
        var authorities = signature.authorities();
        return IntStream.range(0, authorities.size())
                .filter(at -> !authorities.get(at).isValidOn(signature.on()))
                .mapToObj(at -> Contradiction.of(
                        path + ".authorities[" + at + "].dated",
                        "authority-not-valid",
                        authorities.get(at).document(),
                        authorities.get(at).dated(),
                        signature.on()));
    }

    private static Stream<Contradiction> missing(String path, Signature signature, Agreement agreement) {
        var shown = signature.authorities().stream().map(Authority::kind).toList();
        return agreement.parties().find(signature.party()).stream().flatMap(party -> switch (party) {
            case Party.PublicUnit unit ->
                told(path, "authority-without-decision", unit, shown, List.of(Authority.Kind.DECISION));
            case Party.Association association ->
                told(
                        path,
                        "authority-without-election",
                        association,
                        shown,
                        List.of(Authority.Kind.STATUTES, Authority.Kind.MINUTES));
        });
    }

    private static Stream<Contradiction> told(
            String path, String kind, Party party, List<Authority.Kind> shown, List<Authority.Kind> needed) {
        return shown.containsAll(needed)
                ? Stream.empty()
                : Stream.of(Contradiction.of(path + ".authorities", kind, party.shortName()));
    }
}
