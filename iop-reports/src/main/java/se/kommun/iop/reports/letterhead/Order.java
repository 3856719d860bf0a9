package se.kommun.iop.reports.letterhead;

import java.util.List;
import org.w3c.dom.Element;

/** The order in which Word wants the properties of paragraphs and text (ISO 29500-1, CT_PPr and CT_RPr). */
final class Order {

    private static final List<String> PARAGRAPHS = List.of(
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "widowControl",
            "numPr",
            "pBdr",
            "shd",
            "tabs",
            "suppressAutoHyphens",
            "spacing",
            "ind",
            "contextualSpacing",
            "jc",
            "outlineLvl");

    private static final List<String> TEXT = List.of(
            "rFonts",
            "b",
            "bCs",
            "i",
            "iCs",
            "smallCaps",
            "color",
            "spacing",
            "kern",
            "sz",
            "szCs",
            "u",
            "vertAlign",
            "lang");

    private Order() {}

    /** Adds the properties, each in its place. */
    static void put(List<Element> added, Element properties) {
        var order = Xml.is(properties, "pPr") ? PARAGRAPHS : TEXT;
        for (var one : added) {
            var place = order.indexOf(one.getLocalName());
            var next = Xml.children(properties).stream()
                    .filter(there -> order.indexOf(there.getLocalName()) > place)
                    .findFirst();
            properties.insertBefore(one, next.orElse(null));
        }
    }
}
