package se.kommun.iop.reports.letterhead;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Element;

/**
 * What a template holds that a letterhead is made of.
 *
 * @param macros whether it may do something of its own when it is opened
 */
record Template(Styles styles, List<Edge> edges, Optional<Element> section, boolean macros) {

    private static final String IMAGE = Xml.R + "/image";
    private static final String WORD = "wordprocessingml.";
    private static final String WITH_MACROS = "ms-word.";

    Template {
        edges = List.copyOf(edges);
    }

    static Template open(byte[] file) throws UnfitLetterhead {
        try (var opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            var main = part(opened, PackageRelationshipTypes.CORE_DOCUMENT);
            var type = main.getContentType();
            if (!type.contains(WORD) && !type.contains(WITH_MACROS)) {
                throw new UnfitLetterhead(Lack.of(Lack.Kind.UNREADABLE));
            }
            return read(main);
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            // Whatever a damaged or hostile file makes the library say, it is the same to whoever chose the file.
            throw new UnfitLetterhead(Lack.of(Lack.Kind.UNREADABLE));
        }
    }

    private static PackagePart part(OPCPackage opened, String relation) throws IOException {
        var parts = opened.getPartsByRelationshipType(relation);
        if (parts.isEmpty()) {
            throw new IOException("No such part");
        }
        return parts.getFirst();
    }

    private static Template read(PackagePart main) throws IOException, OpenXML4JException {
        var theme = new Theme(related(main, "theme"));
        var styles = related(main, "styles").orElseThrow(() -> new IOException("No styles"));
        theme.settle(styles);
        var body = Xml.child(Xml.read(main).getDocumentElement(), "body");
        var section = body.flatMap(text -> Xml.child(text, "sectPr"));
        var edges = new ArrayList<Edge>();
        if (section.isPresent()) {
            for (var place : Edge.Place.values()) {
                for (var reference : Xml.all(section.get(), place.reference())) {
                    edge(place, reference, main, theme).ifPresent(edges::add);
                }
            }
        }
        boolean first = section.flatMap(one -> Xml.child(one, "titlePg")).isPresent();
        return new Template(
                new Styles(styles),
                edges.stream().filter(edge -> first || !edge.firstPage()).toList(),
                section,
                main.getContentType().contains(WITH_MACROS));
    }

    private static Optional<org.w3c.dom.Document> related(PackagePart main, String name)
            throws IOException, OpenXML4JException {
        for (var relation : main.getRelationshipsByType(Xml.R + "/" + name)) {
            return Optional.of(Xml.read(main.getRelatedPart(relation)));
        }
        return Optional.empty();
    }

    private static Optional<Edge> edge(Edge.Place place, Element reference, PackagePart main, Theme theme)
            throws IOException, OpenXML4JException {
        var type = Xml.attribute(reference, "type");
        if (!List.of("default", "first").contains(type)) {
            return Optional.empty();
        }
        var part = main.getRelatedPart(main.getRelationship(reference.getAttributeNS(Xml.R, "id")));
        var tree = Xml.read(part);
        theme.settle(tree);
        var pictures = new HashMap<String, Edge.Picture>();
        boolean outside = false;
        for (PackageRelationship relation : part.getRelationshipsByType(IMAGE)) {
            if (relation.getTargetMode() == TargetMode.EXTERNAL) {
                outside = true;
            } else {
                pictures.put(relation.getId(), picture(part.getRelatedPart(relation)));
            }
        }
        return Optional.of(new Edge(place, type.equals("first"), tree, pictures, outside));
    }

    private static Edge.Picture picture(PackagePart part) throws IOException {
        try (var content = part.getInputStream()) {
            return new Edge.Picture(
                    content.readAllBytes(),
                    part.getContentType(),
                    part.getPartName().getExtension());
        }
    }
}
