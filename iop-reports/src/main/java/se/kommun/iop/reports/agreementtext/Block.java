package se.kommun.iop.reports.agreementtext;

import java.util.List;
import java.util.stream.Collectors;

/** What stands below a heading, one thing below the other. */
public sealed interface Block {

    /** Its text in the order in which it is read, footnotes where they are referred to. */
    List<Piece> pieces();

    /** What is read aloud, without note marks. */
    default String text() {
        return pieces().stream().map(Piece::text).collect(Collectors.joining());
    }

    record Paragraph(List<Piece> pieces) implements Block {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }

        static Paragraph of(String text) {
            return new Paragraph(Pieces.of(text));
        }
    }

    /** An item of a list. */
    record Item(List<Piece> pieces) implements Block {
        public Item {
            pieces = List.copyOf(pieces);
        }

        static Item of(String text) {
            return new Item(Pieces.of(text));
        }
    }

    /**
     * Where a party signs (underskrift).
     *
     * @param placeAndDate as written, perhaps with a blank
     * @param pieces for whom, with the note about who may sign
     * @param title the title of whoever signs; may be empty
     */
    record SignatureBlock(String placeAndDate, List<Piece> pieces, String title) implements Block {
        public SignatureBlock {
            pieces = List.copyOf(pieces);
        }
    }

    /** What has yet to be said: a mark that says so, never a text that somebody could take for one. */
    record Gap(String mark) implements Block {
        @Override
        public List<Piece> pieces() {
            return List.of(new Piece.Words(mark));
        }
    }
}
