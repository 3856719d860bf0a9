package se.kommun.iop.reports.letterhead;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What has been taken over from a template's header or footer, made harmless and at home in the paper. */
final class Lent {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /** What points out of the header, is no text or asks for something to be done. */
    private static final List<String> DROPPED = List.of(
            "bookmarkStart",
            "bookmarkEnd",
            "proofErr",
            "object",
            "control",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "permStart",
            "permEnd",
            "sdtPr",
            "sdtEndPr",
            "del",
            "moveFrom");

    /** What stands around text that is to stay. */
    private static final List<String> UNWRAPPED =
            List.of("sdt", "sdtContent", "hyperlink", "smartTag", "ins", "moveTo", "customXml");

    private final Template template;
    private final String logotype;
    private int drawings = 900;

    Lent(Template template, String logotype) {
        this.template = template;
        this.logotype = logotype;
    }

    /** @param end the first node that is the paper's own */
    void settle(Element root, Node end) {
        for (var piece : before(root, end)) {
            clean(piece);
        }
        for (var piece : before(root, end)) {
            Fields.settle(piece);
            look(piece);
            describe(piece);
        }
    }

    private static List<Element> before(Element root, Node end) {
        var pieces = new ArrayList<Element>();
        for (var node = root.getFirstChild(); node != null && node != end; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                pieces.add(element);
            }
        }
        return pieces;
    }

    private static void clean(Element piece) {
        Xml.children(piece).forEach(Lent::clean);
        var parent = piece.getParentNode();
        if (!Xml.W.equals(piece.getNamespaceURI()) || parent == null) {
            return;
        }
        if (DROPPED.contains(piece.getLocalName())) {
            parent.removeChild(piece);
        } else if (UNWRAPPED.contains(piece.getLocalName())) {
            while (piece.getFirstChild() != null) {
                parent.insertBefore(piece.getFirstChild(), piece);
            }
            parent.removeChild(piece);
        }
    }

    /** Styles are told by their looks, as the paper does not have those of the template. */
    private void look(Element piece) {
        for (var kind : List.of("pStyle", "rStyle", "tblStyle")) {
            for (var named : Xml.all(piece, kind)) {
                var properties = (Element) named.getParentNode();
                var style = template.styles().withId(Xml.value(named));
                properties.removeChild(named);
                style.ifPresent(one -> give(kind, one, properties));
            }
        }
    }

    private void give(String kind, Element style, Element properties) {
        var look = template.styles().look(style);
        if (kind.equals("pStyle")) {
            look.lendParagraphs(properties);
            var paragraph = (Element) properties.getParentNode();
            for (var run : Xml.all(paragraph, "r")) {
                look.lendText(Xml.child(run, "rPr", true));
            }
        } else if (kind.equals("rStyle")) {
            look.lendText(properties);
        }
    }

    private void describe(Element piece) {
        var pictures = piece.getElementsByTagNameNS(DRAWING, "docPr");
        for (int i = 0; i < pictures.getLength(); i++) {
            var picture = (Element) pictures.item(i);
            picture.setAttribute("id", Integer.toString(++drawings));
            if (picture.getAttribute("descr").isBlank()) {
                picture.setAttribute("descr", logotype);
            }
        }
    }
}
