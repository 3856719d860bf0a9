package se.kommun.iop.persistence.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.kommun.iop.domain.agreement.SignatureSlot;
import se.kommun.iop.domain.agreement.Signing;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.party.Party;

/** {@code signing}: how many originals, and one slot for each party. */
record SigningSection(AgreementCodes codes, List<Party> parties) {

    Signing read(Part part) {
        int originals =
                part.need("originals").flatMap(value -> value.whole(1, 99)).orElse(1);
        var taken = new HashSet<Code>();
        var slots = part.someParts("slots", slot -> readSlot(slot, taken));
        tellWhoHasNoSlot(part, taken);
        return new Signing(originals, slots, part.text("clause"));
    }

    private SignatureSlot readSlot(Part part, Set<Code> taken) {
        var party = codes.parties().refer(part, "party");
        if (!taken.add(party) && !party.equals(Unread.CODE)) {
            part.faults().add(part.spot("party"), "two-slots", party.text());
        }
        return new SignatureSlot(
                party, part.text("heading"), part.text("place-and-date"), part.text("title"), part.texts("authority"));
    }

    /** A party without a slot would never be asked to sign. */
    private void tellWhoHasNoSlot(Part part, Set<Code> taken) {
        if (!taken.contains(Unread.CODE)) {
            parties.stream()
                    .map(Party::code)
                    .filter(code -> !code.equals(Unread.CODE) && !taken.contains(code))
                    .forEach(code -> part.faults().add(part.spot("slots"), "no-slot", code.text()));
        }
    }

    static Written write(Signing signing) {
        return new Written()
                .put("originals", signing.originals())
                .ifAny(
                        "slots",
                        signing.slots(),
                        slot -> new Written()
                                .put("party", slot.party())
                                .put("heading", slot.heading())
                                .put("place-and-date", slot.placeAndDate())
                                .put("title", slot.title())
                                .ifAny("authority", slot.authority()))
                .put("clause", signing.clause());
    }
}
