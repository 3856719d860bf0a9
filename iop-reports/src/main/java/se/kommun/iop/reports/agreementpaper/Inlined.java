package se.kommun.iop.reports.agreementpaper;

import java.util.List;
import se.kommun.iop.reports.agreementtext.Piece;
import se.kommun.iop.reports.word.FixedSpaces;
import se.kommun.iop.reports.word.Inline;

/** The agreement's text as Word has it. */
final class Inlined {

    private Inlined() {}

    static List<Inline> of(List<Piece> pieces) {
        return pieces.stream().map(Inlined::of).toList();
    }

    private static Inline of(Piece piece) {
        return switch (piece) {
            case Piece.Words(var text) -> new Inline.Words(FixedSpaces.in(text));
            case Piece.Link(var text, var address) -> new Inline.Link(text, address);
            case Piece.Note(var number, var text) -> new Inline.Note(FixedSpaces.in(text));
        };
    }
}
