package se.kommun.iop.reports.letterhead;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts a template's header above and its footer below what the paper itself says on every page. */
final class Edges {

    private final Template template;
    private final OPCPackage paper;
    private final PackagePart main;
    private int pictures;

    Edges(Template template, OPCPackage paper, PackagePart main) {
        this.template = template;
        this.paper = paper;
        this.main = main;
    }

    void put(Element section) throws IOException, OpenXML4JException {
        var room = new Room(template, section);
        boolean first = template.edges().stream().anyMatch(Edge::firstPage);
        for (var place : Edge.Place.values()) {
            var own = own(place, section);
            if (own.isPresent()) {
                var said = Xml.read(own.get());
                if (first) {
                    // Of a template that has nothing on its first page, the paper's own lines stand alone.
                    put(place, true, copy(said), addPart(place, section), room);
                }
                put(place, false, said, own.get(), room);
            }
        }
        room.set();
        if (first && Xml.child(section, "titlePg").isEmpty()) {
            var mark = section.getOwnerDocument().createElementNS(Xml.W, "w:titlePg");
            var after = Xml.children(section).stream()
                    .filter(one -> Arrays.asList("textDirection", "bidi", "rtlGutter", "docGrid")
                            .contains(one.getLocalName()))
                    .findFirst();
            section.insertBefore(mark, after.orElse(null));
        }
    }

    private Optional<PackagePart> own(Edge.Place place, Element section) throws OpenXML4JException {
        for (var reference : Xml.all(section, place.reference())) {
            if (Xml.attribute(reference, "type").equals("default")) {
                return Optional.of(main.getRelatedPart(main.getRelationship(reference.getAttributeNS(Xml.R, "id"))));
            }
        }
        return Optional.empty();
    }

    private PackagePart addPart(Edge.Place place, Element section) throws OpenXML4JException {
        var part = paper.createPart(PackagingURIHelper.createPartName(place.partName(true)), place.contentType());
        var relation = main.addRelationship(part.getPartName(), TargetMode.INTERNAL, place.relation());
        var reference = section.getOwnerDocument().createElementNS(Xml.W, "w:" + place.reference());
        Xml.set(reference, "type", "first");
        reference.setAttributeNS(Xml.R, "r:id", relation.getId());
        section.insertBefore(reference, section.getFirstChild());
        return part;
    }

    private void put(Edge.Place place, boolean firstPage, Document said, PackagePart part, Room room)
            throws IOException, OpenXML4JException {
        var lent = template.edges().stream()
                .filter(edge -> edge.place() == place && edge.firstPage() == firstPage)
                .findFirst();
        if (lent.isPresent()) {
            var root = said.getDocumentElement();
            var before = root.getFirstChild();
            names(lent.get().tree().getDocumentElement(), root);
            for (var piece : Xml.children(lent.get().tree().getDocumentElement())) {
                root.insertBefore(said.importNode(piece, true), before);
            }
            new Lent(template, logotype()).settle(root, before);
            pictures(lent.get(), root, part);
            room.make(place, firstPage, root, before);
            if (place == Edge.Place.FOOTER) {
                first(root, before);
            }
        }
        Xml.write(said, part);
    }

    /** Of a footer that begins with a table, some programs show nothing but the table. */
    private static void first(Element root, Node own) {
        var top = root.getFirstChild();
        for (var node = own; node != null; ) {
            var next = node.getNextSibling();
            root.insertBefore(node, top);
            node = next;
        }
    }

    /** The names that pieces go by, also those that only stand in a text such as {@code Requires="wps"}. */
    private static void names(Element from, Element to) {
        var told = from.getAttributes();
        for (int i = 0; i < told.getLength(); i++) {
            var name = (Attr) told.item(i);
            if (!to.hasAttributeNS(name.getNamespaceURI(), name.getLocalName())) {
                to.setAttributeNS(name.getNamespaceURI(), name.getName(), name.getValue());
            }
        }
    }

    private void pictures(Edge edge, Element root, PackagePart part) throws IOException, OpenXML4JException {
        var known = new TreeMap<>(edge.pictures());
        for (var picture : known.entrySet()) {
            pictures++;
            var name = PackagingURIHelper.createPartName("/word/media/letterhead" + pictures + "."
                    + picture.getValue().ending());
            var copy = paper.createPart(name, picture.getValue().contentType());
            try (OutputStream out = copy.getOutputStream()) {
                out.write(picture.getValue().content());
            }
            var relation = part.addRelationship(
                    copy.getPartName(), TargetMode.INTERNAL, Xml.R + "/image", "letterhead" + pictures);
            rename(root, picture.getKey(), relation.getId());
        }
    }

    private static void rename(Node node, String before, String after) {
        if (node instanceof Element element) {
            for (var name : new String[] {"embed", "id"}) {
                if (element.getAttributeNS(Xml.R, name).equals(before)) {
                    element.setAttributeNS(Xml.R, "r:" + name, after);
                }
            }
        }
        Xml.children(node).forEach(child -> rename(child, before, after));
    }

    private String logotype() throws OpenXML4JException {
        var locale = paper.getPackageProperties().getLanguageProperty().orElse("sv-SE");
        var author = paper.getPackageProperties().getCreatorProperty().orElse("");
        return Lack.phrases(Locale.forLanguageTag(locale)).say("logotype", author);
    }

    private static Document copy(Document said) {
        return (Document) said.cloneNode(true);
    }
}
