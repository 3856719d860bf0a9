package se.kommun.iop.reports.letterhead;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The room that headers and footers get on a page: as much as they need. A header that has to grow into the text would
 * leave headings alone at the foot of a page, and a footer that has to would be cut off, depending on who opens the file.
 */
final class Room {

    private static final int AIR = 100;

    private final Template template;
    private final Element margins;
    private final int width;
    private int top;
    private int bottom;

    /** @param section whose margins have been set as the template asks for */
    Room(Template template, Element section) {
        this.template = template;
        this.margins = Xml.child(section, "pgMar").orElseThrow();
        this.width = Page.of(template).textWidth();
        this.top = margin("top");
        this.bottom = margin("bottom");
    }

    /** @param ours the first line that is the paper's own */
    void make(Edge.Place place, boolean firstPage, Element root, Node ours) {
        var lent = new ArrayList<Element>();
        var own = new ArrayList<Element>();
        boolean passed = false;
        for (var block : Xml.children(root)) {
            passed |= block == ours;
            (passed ? own : lent).add(block);
        }
        var styles = template.styles();
        var usual = Letters.usual(styles);
        var name = place == Edge.Place.HEADER ? "header" : "footer";
        var height = new Height(usual, usual.of(styles.named(name).map(styles::look)));
        if (own.isEmpty()) {
            return;
        }
        if (place == Edge.Place.FOOTER) {
            space(own.getLast(), "after", AIR);
            bottom = Math.max(bottom, margin("footer") + height.of(lent, width) + height.of(own, width) + 2 * AIR);
            return;
        }
        int begins = margin("header") + height.of(lent, width);
        int floating = Floating.bottom(root, margin("header"), margin("top")) + AIR;
        space(own.getFirst(), "before", Math.max(AIR, floating - begins));
        // A tall header of the first page alone must not make every page as short.
        if (!firstPage) {
            top = Math.max(top, begins + below(height, own));
        }
    }

    void set() {
        Xml.set(margins, "top", Integer.toString(top));
        Xml.set(margins, "bottom", Integer.toString(bottom));
    }

    /** The paper's own lines and the air under them, which their style tells (styles.xml beside WordPaper). */
    private int below(Height height, List<Element> own) {
        return height.of(own, width) + 200 + AIR;
    }

    private static void space(Element line, String side, int distance) {
        var properties = Xml.child(line, "pPr").orElseThrow();
        var spacing = line.getOwnerDocument().createElementNS(Xml.W, "w:spacing");
        Xml.set(spacing, side, Integer.toString(distance));
        Order.put(List.of(spacing), properties);
    }

    private int margin(String name) {
        return Height.number(Xml.attribute(margins, name), 0);
    }
}
