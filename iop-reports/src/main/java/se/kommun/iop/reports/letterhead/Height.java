package se.kommun.iop.reports.letterhead;

import java.util.List;
import org.w3c.dom.Element;

/**
 * About how high a header or a footer is, in twentieths of a point, rather too much than too little. What floats takes no
 * room here.
 */
final class Height {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /** EMU in a twentieth of a point. */
    private static final int EMU = 635;

    private final Letters lent;
    private final Letters own;

    /**
     * @param lent how lines of the template look that say nothing about it
     * @param own how the paper's own lines look
     */
    Height(Letters lent, Letters own) {
        this.lent = lent;
        this.own = own;
    }

    int of(List<Element> blocks, int width) {
        return blocks.stream().mapToInt(block -> block(block, width)).sum();
    }

    private int block(Element block, int width) {
        if (Xml.is(block, "tbl")) {
            return Xml.children(block).stream()
                    .filter(row -> Xml.is(row, "tr"))
                    .mapToInt(row -> row(row, width))
                    .sum();
        }
        return Xml.is(block, "p") ? paragraph(block, width) : 0;
    }

    private int row(Element row, int width) {
        var cells =
                Xml.children(row).stream().filter(cell -> Xml.is(cell, "tc")).toList();
        int told = Xml.all(row, "trHeight").stream()
                .mapToInt(height -> number(Xml.value(height), 0))
                .max()
                .orElse(0);
        int highest = cells.stream()
                .mapToInt(cell -> of(
                        Xml.children(cell),
                        Xml.child(cell, "tcPr")
                                .flatMap(properties -> Xml.child(properties, "tcW"))
                                .map(wide -> number(Xml.attribute(wide, "w"), width / cells.size()))
                                .orElse(width / cells.size())))
                .max()
                .orElse(0);
        return Math.max(told, highest);
    }

    private int paragraph(Element paragraph, int width) {
        var properties = Xml.child(paragraph, "pPr");
        var letters = properties.flatMap(told -> Xml.child(told, "pStyle")).isPresent() ? own : lent;
        var spacing = properties.flatMap(told -> Xml.child(told, "spacing"));
        int before =
                spacing.map(told -> number(Xml.attribute(told, "before"), 0)).orElse(0);
        int after = spacing.map(told -> number(Xml.attribute(told, "after"), letters.after()))
                .orElse(letters.after());
        var line = spacing.filter(told -> !Xml.attribute(told, "line").isEmpty())
                .filter(told -> !List.of("exact", "atLeast").contains(Xml.attribute(told, "lineRule")))
                .map(told -> number(Xml.attribute(told, "line"), letters.line()))
                .orElse(letters.line());
        var content = new Content();
        content.add(paragraph);
        int size = content.size == 0 ? letters.size() : content.size;
        var written = new Letters(size, line, after);
        int room = Math.max(width, 1);
        int lines = content.breaks + Math.max(1, (content.length * size * 5 + room - 1) / room);
        return before + after + Math.max(0, content.picture - written.height()) + lines * written.height();
    }

    static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    /** What stands in the lines of a paragraph. */
    private static final class Content {

        /** The largest that is told; 0 when none is. */
        private int size;

        private int length;
        private int breaks;
        private int picture;

        void add(Element parent) {
            for (var one : Xml.children(parent)) {
                if (Xml.is(one, "drawing")) {
                    picture = Math.max(picture, picture(one));
                } else if (Xml.is(one, "sz")) {
                    size = Math.max(size, number(Xml.value(one), 0));
                } else if (Xml.is(one, "t")) {
                    length += one.getTextContent().length();
                } else if (Xml.is(one, "br")) {
                    breaks++;
                } else if (Xml.W.equals(one.getNamespaceURI()) && !Xml.is(one, "pPr") && !Xml.is(one, "pict")) {
                    add(one);
                }
            }
        }

        private static int picture(Element drawing) {
            var inline = drawing.getElementsByTagNameNS(DRAWING, "inline");
            if (inline.getLength() == 0) {
                return 0;
            }
            var extent = ((Element) inline.item(0)).getElementsByTagNameNS(DRAWING, "extent");
            return extent.getLength() == 0
                    ? 0
                    : (int) Math.min(20_000, Long.parseLong(((Element) extent.item(0)).getAttribute("cy")) / EMU);
        }
    }
}
