package se.kommun.iop.reports.letterhead;

import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** Pictures and boxes of a header that have a place of their own on the page, and how far down they reach. */
final class Floating {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /** EMU in a twentieth of a point. */
    private static final int EMU = 635;

    /** What reaches further than 9 cm is no head of a letter: it lies beneath the text, such as a watermark. */
    private static final int LOWEST = 5_100;

    private Floating() {}

    /**
     * In twentieths of a point from the top of the page; 0 when nothing floats.
     *
     * @param header where the header begins
     * @param top where the text begins
     */
    static int bottom(Element piece, int header, int top) {
        var all = piece.getElementsByTagNameNS(DRAWING, "anchor");
        return IntStream.range(0, all.getLength())
                .map(at -> bottomOf((Element) all.item(at), header, top))
                .filter(bottom -> bottom <= LOWEST)
                .max()
                .orElse(0);
    }

    private static int bottomOf(Element anchor, int header, int top) {
        var extent = anchor.getElementsByTagNameNS(DRAWING, "extent");
        var position = anchor.getElementsByTagNameNS(DRAWING, "positionV");
        if (extent.getLength() == 0 || position.getLength() == 0) {
            return 0;
        }
        var from = ((Element) position.item(0)).getAttribute("relativeFrom");
        int base = switch (from) {
            case "page", "topMargin" -> 0;
            case "margin" -> top;
            default -> header;
        };
        return base
                + twentieths(position.item(0).getTextContent())
                + twentieths(((Element) extent.item(0)).getAttribute("cy"));
    }

    private static int twentieths(String emu) {
        var written = emu.strip();
        return written.matches("-?[0-9]{1,10}") ? (int) (Long.parseLong(written) / EMU) : 0;
    }
}
