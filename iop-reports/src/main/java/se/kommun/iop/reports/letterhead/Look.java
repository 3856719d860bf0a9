package se.kommun.iop.reports.letterhead;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * How something looks: the properties that a letterhead may decide, and no others. It may not turn text into capitals,
 * hide it, justify it, underline it or give it another language.
 */
final class Look {

    /** In the order in which the format wants them. */
    private static final List<String> OF_TEXT =
            List.of("rFonts", "b", "bCs", "i", "iCs", "smallCaps", "color", "spacing", "kern", "sz", "szCs");

    private static final List<String> OF_PARAGRAPHS = List.of("pBdr", "shd", "spacing", "contextualSpacing", "jc");

    private final Map<String, Element> text = new LinkedHashMap<>();
    private final Map<String, Element> paragraphs = new LinkedHashMap<>();

    /** What a style says goes before what it is based on says. */
    void add(Element style) {
        Xml.child(style, "rPr").ifPresent(said -> add(said, OF_TEXT, text));
        Xml.child(style, "pPr").ifPresent(said -> add(said, OF_PARAGRAPHS, paragraphs));
    }

    /** What another says goes before what this one has said. */
    void add(Look other) {
        other.text.forEach((name, property) -> text.merge(name, property, Look::over));
        other.paragraphs.forEach((name, property) -> paragraphs.merge(name, property, Look::over));
    }

    Optional<String> font() {
        return Optional.ofNullable(text.get("rFonts"))
                .map(fonts -> Xml.attribute(fonts, "ascii"))
                .filter(name -> !name.isEmpty());
    }

    Optional<Integer> number(String property, String attribute) {
        return Optional.ofNullable(text.get(property))
                .or(() -> Optional.ofNullable(paragraphs.get(property)))
                .map(told -> Xml.attribute(told, attribute))
                .filter(told -> told.matches("[0-9]{1,6}"))
                .map(Integer::valueOf);
    }

    /** Whether lines have a height of their own, whatever stands in them. */
    boolean isExact() {
        return Optional.ofNullable(paragraphs.get("spacing"))
                .filter(told -> !List.of("", "auto").contains(Xml.attribute(told, "lineRule")))
                .isPresent();
    }

    /** Six hexadecimal digits. */
    Optional<String> color() {
        return Optional.ofNullable(text.get("color")).map(Xml::value).filter(value -> value.matches("[0-9A-Fa-f]{6}"));
    }

    /** Puts this look in the place of the one that the style has; what is no matter of look stays. */
    void give(Element style) {
        giveParagraphs(style);
        giveText(style);
    }

    void giveParagraphs(Element style) {
        if (!paragraphs.isEmpty()) {
            give(paragraphs, OF_PARAGRAPHS, properties(style, "pPr"));
        }
    }

    void giveText(Element style) {
        if (!text.isEmpty()) {
            give(text, OF_TEXT, properties(style, "rPr"));
        }
    }

    /** Gives what is not told already. */
    void lendParagraphs(Element properties) {
        lend(paragraphs, OF_PARAGRAPHS, properties);
    }

    /** Gives what is not told already. */
    void lendText(Element properties) {
        lend(text, OF_TEXT, properties);
    }

    private static void lend(Map<String, Element> look, List<String> order, Element properties) {
        var given = order.stream()
                .filter(name ->
                        look.containsKey(name) && Xml.child(properties, name).isEmpty())
                .map(name -> (Element) properties.getOwnerDocument().importNode(look.get(name), true))
                .toList();
        Order.put(given, properties);
    }

    private static Element properties(Element style, String name) {
        var found = Xml.child(style, name);
        if (found.isPresent()) {
            return found.get();
        }
        var added = Xml.add(style, name);
        if (name.equals("pPr")) {
            Xml.child(style, "rPr").ifPresent(text -> style.insertBefore(added, text));
        }
        return added;
    }

    private static void add(Element said, List<String> known, Map<String, Element> look) {
        for (var property : Xml.children(said)) {
            var name = property.getLocalName();
            if (known.contains(name) && !justified(property)) {
                look.merge(name, (Element) property.cloneNode(true), Look::over);
            }
        }
    }

    private static boolean justified(Element property) {
        return Xml.is(property, "jc")
                && !List.of("left", "start", "center", "right", "end").contains(Xml.value(property));
    }

    /** Fonts and distances are told an attribute at a time; all else as a whole. */
    private static Element over(Element before, Element after) {
        if (!List.of("rFonts", "spacing").contains(after.getLocalName())) {
            return after;
        }
        var both = (Element) before.cloneNode(true);
        var attributes = after.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            both.setAttributeNodeNS((Attr) attributes.item(i).cloneNode(true));
        }
        return both;
    }

    private static void give(Map<String, Element> look, List<String> order, Element properties) {
        var given = new ArrayList<Element>();
        for (var name : order) {
            var own = Xml.child(properties, name);
            own.ifPresent(properties::removeChild);
            if (look.containsKey(name)) {
                var lent = (Element) properties.getOwnerDocument().importNode(look.get(name), true);
                given.add(own.map(before -> Distance.kept(lent, before)).orElse(lent));
            }
        }
        Order.put(given, properties);
    }
}
