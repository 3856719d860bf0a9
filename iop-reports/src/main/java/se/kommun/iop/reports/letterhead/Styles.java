package se.kommun.iop.reports.letterhead;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a Word file, found by the name that is the same in every language of Word. */
record Styles(Document tree) {

    /** What a paper is made of and a letterhead therefore must tell the look of. */
    static final List<String> NEEDED = List.of(
            "Normal", "Title", "heading 1", "heading 2", "heading 3", "List Bullet", "caption", "header", "footer");

    /** What a letterhead may tell the look of. */
    static final List<String> LENT = List.of(
            "Normal",
            "Title",
            "heading 1",
            "heading 2",
            "heading 3",
            "List Bullet",
            "caption",
            "header",
            "footer",
            "toc 1",
            "TOC Heading",
            "footnote text");

    Optional<Element> named(String name) {
        return all().stream()
                .filter(style -> name.equalsIgnoreCase(name(style)))
                .findFirst();
    }

    Optional<Element> withId(String id) {
        return all().stream()
                .filter(style -> Xml.attribute(style, "styleId").equals(id))
                .findFirst();
    }

    static String name(Element style) {
        return Xml.child(style, "name").map(Xml::value).orElse("");
    }

    /** How a style looks beside {@code Normal}, with all that it is based on. */
    Look look(Element style) {
        var look = new Look();
        ancestry(style).forEach(look::add);
        return look;
    }

    /** What every paragraph has from the start. */
    Look defaults() {
        var look = new Look();
        Xml.child(tree.getDocumentElement(), "docDefaults").ifPresent(defaults -> {
            Xml.child(defaults, "rPrDefault").ifPresent(look::add);
            Xml.child(defaults, "pPrDefault").ifPresent(look::add);
        });
        return look;
    }

    private Deque<Element> ancestry(Element style) {
        var chain = new ArrayDeque<Element>();
        var met = new HashSet<String>();
        var one = Optional.of(style);
        while (one.isPresent() && met.add(Xml.attribute(one.get(), "styleId"))) {
            if (chain.isEmpty() || !name(one.get()).toLowerCase(Locale.ROOT).equals("normal")) {
                chain.addFirst(one.get());
            }
            one = Xml.child(one.get(), "basedOn").map(Xml::value).flatMap(this::withId);
        }
        return chain;
    }

    private List<Element> all() {
        return Xml.children(tree.getDocumentElement()).stream()
                .filter(element -> Xml.is(element, "style"))
                .toList();
    }
}
