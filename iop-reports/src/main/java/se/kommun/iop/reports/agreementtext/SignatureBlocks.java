package se.kommun.iop.reports.agreementtext;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.SignatureSlot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.party.Party;

/** One place to sign for each party, with the note about who may sign for it. */
final class SignatureBlocks {

    private SignatureBlocks() {}

    static List<Block> of(Agreement agreement, Phrasebook phrases) {
        var slots = agreement.signing().slots();
        var without = agreement.parties().parties().stream()
                .filter(party -> slots.stream().noneMatch(slot -> slot.party().equals(party.code())));
        return Stream.concat(
                        slots.stream().map(slot -> block(slot, agreement, phrases)),
                        without.map(party -> block(party, agreement, phrases)))
                .toList();
    }

    private static Block block(SignatureSlot slot, Agreement agreement, Phrasebook phrases) {
        var pieces = pieces(slot.heading(), slot.party(), agreement);
        boolean hasNote = pieces.stream().anyMatch(Piece.Note.class::isInstance);
        if (!hasNote && !slot.authority().isEmpty()) {
            var authority = phrases.wording().list(slot.authority(), phrases.say("and-finally"));
            pieces.add(new Piece.Note(0, authority));
        }
        return new Block.SignatureBlock(slot.placeAndDate(), pieces, slot.title());
    }

    /** Nobody has said yet who signs for the party. */
    private static Block block(Party party, Agreement agreement, Phrasebook phrases) {
        return new Block.SignatureBlock(
                phrases.say("signing.place"),
                pieces(phrases.say("signing.for", party.shortName()), party.code(), agreement),
                "");
    }

    private static List<Piece> pieces(String heading, Code party, Agreement agreement) {
        var notes = agreement.footnotes().stream()
                .filter(note -> note.at().equals(party))
                .toList();
        return new ArrayList<>(Pieces.of(heading, notes));
    }
}
