package se.kommun.iop.reports.agreementtext;

import java.util.List;

/** Numbers the footnotes in the order in which they are referred to. */
final class Numbering {

    private int last;

    private Numbering() {}

    static List<Section> of(List<Section> sections) {
        var numbering = new Numbering();
        return sections.stream().map(numbering::numbered).toList();
    }

    private Section numbered(Section section) {
        return new Section(
                section.level(),
                section.heading(),
                section.origin(),
                section.topic(),
                section.blocks().stream().map(this::numbered).toList());
    }

    private Block numbered(Block block) {
        return switch (block) {
            case Block.Paragraph(var pieces) -> new Block.Paragraph(pieces(pieces));
            case Block.Item(var pieces) -> new Block.Item(pieces(pieces));
            case Block.SignatureBlock(var place, var pieces, var title) ->
                new Block.SignatureBlock(place, pieces(pieces), title);
            case Block.Gap gap -> gap;
        };
    }

    private List<Piece> pieces(List<Piece> pieces) {
        return pieces.stream()
                .map(piece ->
                        piece instanceof Piece.Note(int before, String text) ? new Piece.Note(++last, text) : piece)
                .toList();
    }
}
