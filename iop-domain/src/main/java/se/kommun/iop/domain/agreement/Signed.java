package se.kommun.iop.domain.agreement;

import java.util.stream.Stream;
import se.kommun.iop.domain.language.Wording;

/** A signature put under an agreement: noted among the facts, and its place and day where the draft left a blank. */
record Signed(Signature signature) {

    Agreement in(Agreement agreement) {
        var signing = agreement.signing();
        var signatures = Stream.concat(
                        agreement.life().signatures().stream()
                                .filter(one -> !one.party().equals(signature.party())),
                        Stream.of(signature))
                .toList();
        return agreement
                .revise()
                .signing(new Signing(
                        signing.originals(),
                        signing.slots().stream().map(this::filled).toList(),
                        signing.clause()))
                .life(agreement.life().revise().signatures(signatures).done())
                .done();
    }

    private SignatureSlot filled(SignatureSlot slot) {
        return slot.party().equals(signature.party()) && Placeholder.isIn(slot.placeAndDate())
                ? new SignatureSlot(slot.party(), slot.heading(), placeAndDate(), slot.title(), slot.authority())
                : slot;
    }

    private String placeAndDate() {
        return signature.place() + " den " + Wording.swedish().date(signature.on());
    }
}
