package se.kommun.iop.reports.letterhead;

import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One paper being dressed. */
final class Dressing {

    /** The colour of headings and lines in the paper's own look (styles.xml beside WordPaper). */
    private static final String OURS = "17365D";

    private final Template template;
    private final OPCPackage paper;

    Dressing(Template template, OPCPackage paper) {
        this.template = template;
        this.paper = paper;
    }

    void put() throws IOException {
        try {
            var main = paper.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)
                    .getFirst();
            var text = Xml.read(main);
            var section = Xml.child(Xml.child(text.getDocumentElement(), "body").orElseThrow(), "sectPr")
                    .orElseThrow();
            var page = Page.of(template);
            var columns = Columns.in(template.styles());
            int before = width(section);
            page.fit(text, before);
            if (columns.areWider() || page.textWidth() < before) {
                columns.fit(text);
            }
            page.set(section);
            styles(main, page);
            new Edges(template, paper, main).put(section);
            Xml.write(text, main);
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    /** Lines and boxes follow the colour of the headings. */
    private static void tint(Document styles, String color) {
        var all = styles.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var one = (Element) all.item(i);
            for (var name : List.of("val", "color")) {
                if (Xml.attribute(one, name).equals(OURS)) {
                    Xml.set(one, name, color);
                }
            }
        }
    }

    private static int width(Element section) {
        var size = Xml.child(section, "pgSz").orElseThrow();
        var margins = Xml.child(section, "pgMar").orElseThrow();
        return Integer.parseInt(Xml.attribute(size, "w"))
                - Integer.parseInt(Xml.attribute(margins, "left"))
                - Integer.parseInt(Xml.attribute(margins, "right"));
    }

    private void styles(PackagePart main, Page page) throws IOException, InvalidFormatException {
        var relation = main.getRelationshipsByType(Xml.R + "/styles").getRelationship(0);
        var part = main.getRelatedPart(relation);
        var tree = Xml.read(part);
        var ours = new Styles(tree);
        var theirs = template.styles();
        Xml.child(tree.getDocumentElement(), "docDefaults").ifPresent(defaults -> {
            var look = theirs.defaults();
            Xml.child(defaults, "rPrDefault").ifPresent(look::giveText);
            Xml.child(defaults, "pPrDefault").ifPresent(look::giveParagraphs);
        });
        theirs.named("heading 1").flatMap(style -> theirs.look(style).color()).ifPresent(color -> tint(tree, color));
        for (var name : Styles.LENT) {
            var own = ours.named(name);
            theirs.named(name).ifPresent(style -> own.ifPresent(theirs.look(style)::give));
        }
        ours.named("header")
                .ifPresent(header ->
                        Xml.all(header, "tab").forEach(tab -> Xml.set(tab, "pos", Integer.toString(page.textWidth()))));
        Xml.write(tree, part);
    }
}
