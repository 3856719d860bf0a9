package se.kommun.iop.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What a public paper must have for everybody to read it, as a machine sees it in a Word file. */
public final class AccessiblePaper {

    private static final int HEADINGS_WITHOUT_CONTENTS = 5;

    private final OfficeParts parts;
    private final Element document;

    private AccessiblePaper(byte[] file) {
        parts = new OfficeParts(file);
        document = parts.xml("word/document.xml");
    }

    public static void check(byte[] file) {
        var paper = new AccessiblePaper(file);
        paper.languageTitleAndAuthorAreSet();
        paper.headingsAreRealAndSkipNoLevel();
        paper.contentsListEveryMainHeading();
        paper.tablesAreSimpleGrids();
        paper.drawingsAreDescribed();
        paper.listsAreReal();
        paper.footnotesAreReal();
        paper.linksSayWhereTheyLead();
        paper.nothingIsLaidOutByHand();
        paper.theHeaderSaysNothingNew();
    }

    private void languageTitleAndAuthorAreSet() {
        var defaults =
                OfficeParts.all(parts.xml("word/styles.xml"), "w:docDefaults").getFirst();
        assertThat(OfficeParts.all(defaults, "w:lang").getFirst().getAttribute("w:val"))
                .isEqualTo("sv-SE");
        var core = parts.xml("docProps/core.xml");
        assertThat(OfficeParts.all(core, "dc:language").getFirst().getTextContent())
                .isEqualTo("sv-SE");
        for (var name : List.of("dc:title", "dc:creator", "dc:subject")) {
            assertThat(OfficeParts.all(core, name)).as(name).hasSize(1);
        }
    }

    private void headingsAreRealAndSkipNoLevel() {
        int level = 0;
        for (var paragraph : OfficeParts.all(document, "w:p")) {
            var style = OfficeParts.style(paragraph);
            if (style.matches("Heading[1-3]")) {
                int next = style.charAt(7) - '0';
                assertThat(next).isLessThanOrEqualTo(level + 1);
                level = next;
                assertThat(OfficeParts.text(paragraph)).isNotBlank();
            }
        }
        assertThat(level).isPositive();
        for (int heading = 1; heading <= 3; heading++) {
            var style = style("Heading" + heading);
            assertThat(OfficeParts.all(style, "w:outlineLvl").getFirst().getAttribute("w:val"))
                    .isEqualTo(Integer.toString(heading - 1));
            assertThat(OfficeParts.all(style, "w:keepNext")).hasSize(1);
        }
    }

    private void contentsListEveryMainHeading() {
        var all = OfficeParts.all(document, "w:sdt");
        if (all.isEmpty()) {
            assertThat(texts("Heading1").size() + texts("Heading2").size())
                    .isLessThanOrEqualTo(HEADINGS_WITHOUT_CONTENTS);
            return;
        }
        var contents = all.getFirst();
        assertThat(OfficeParts.all(contents, "w:docPartGallery").getFirst().getAttribute("w:val"))
                .isEqualTo("Table of Contents");
        var instruction = OfficeParts.all(contents, "w:instrText").getFirst().getTextContent();
        assertThat(texts("TOC1")).isEqualTo(texts(instruction.contains("\"2-2\"") ? "Heading2" : "Heading1"));
        var marks = OfficeParts.all(document, "w:bookmarkStart").stream()
                .map(mark -> mark.getAttribute("w:name"))
                .toList();
        assertThat(OfficeParts.all(contents, "w:hyperlink"))
                .allSatisfy(link -> assertThat(marks).contains(link.getAttribute("w:anchor")));
    }

    private void tablesAreSimpleGrids() {
        assertThat(OfficeParts.all(document, "w:tbl")).allSatisfy(AccessiblePaper::isAccessible);
        assertThat(OfficeParts.all(document, "w:vMerge")).isEmpty();
        assertThat(OfficeParts.all(document, "w:gridSpan")).isEmpty();
    }

    private static void isAccessible(Element table) {
        assertThat(OfficeParts.all(table, "w:tblCaption").getFirst().getAttribute("w:val"))
                .isNotBlank();
        assertThat(OfficeParts.all(table, "w:tblDescription").getFirst().getAttribute("w:val"))
                .isNotBlank();
        var look = OfficeParts.all(table, "w:tblLook").getFirst();
        assertThat(look.getAttribute("w:firstRow")).isIn("1", "true", "on");
        assertThat(look.getAttribute("w:firstColumn")).isIn("1", "true", "on");
        var rows = OfficeParts.children(table, "w:tr");
        assertThat(OfficeParts.all(rows.getFirst(), "w:tblHeader")).hasSize(1);
        int width = OfficeParts.all(table, "w:gridCol").size();
        assertThat(rows).hasSizeGreaterThan(1).allSatisfy(row -> {
            var cells = OfficeParts.children(row, "w:tc");
            assertThat(cells).hasSize(width);
            assertThat(cells)
                    .allSatisfy(cell -> assertThat(OfficeParts.text(cell)).isNotBlank());
            if (OfficeParts.text(row).length() < 1000) {
                assertThat(OfficeParts.all(row, "w:cantSplit")).hasSize(1);
            }
        });
        assertThat(OfficeParts.style((Element) table.getPreviousSibling())).isEqualTo("Caption");
    }

    private void drawingsAreDescribed() {
        var drawings = OfficeParts.all(document, "wp:docPr");
        assertThat(drawings)
                .allSatisfy(drawing -> assertThat(drawing.getAttribute("descr")).isNotBlank());
        assertThat(drawings.stream().map(drawing -> drawing.getAttribute("id")).distinct())
                .hasSameSizeAs(drawings);
    }

    private void listsAreReal() {
        assertThat(OfficeParts.all(style("ListBullet"), "w:numPr")).hasSize(1);
        assertThat(parts.names()).contains("word/numbering.xml");
    }

    /** Each is referred to once, in order, and says something. */
    private void footnotesAreReal() {
        var references = OfficeParts.all(document, "w:footnoteReference").stream()
                .map(reference -> reference.getAttribute("w:id"))
                .toList();
        if (references.isEmpty()) {
            return;
        }
        var notes = OfficeParts.all(parts.xml("word/footnotes.xml"), "w:footnote").stream()
                .filter(note -> note.getAttribute("w:type").isEmpty())
                .toList();
        assertThat(notes.stream().map(note -> note.getAttribute("w:id"))).containsExactlyElementsOf(references);
        assertThat(notes)
                .allSatisfy(note -> assertThat(OfficeParts.text(note)).isNotBlank())
                .allSatisfy(note ->
                        assertThat(OfficeParts.all(note, "w:footnoteRef")).hasSize(1));
        assertThat(OfficeParts.all(style("FootnoteReference"), "w:vertAlign")).hasSize(1);
    }

    private void linksSayWhereTheyLead() {
        Set<String> targets = parts.names().contains("word/_rels/document.xml.rels")
                ? OfficeParts.all(parts.xml("word/_rels/document.xml.rels"), "Relationship").stream()
                        .map(relation -> relation.getAttribute("Target"))
                        .collect(Collectors.toSet())
                : Set.of();
        assertThat(OfficeParts.all(document, "w:hyperlink"))
                .allSatisfy(
                        link -> assertThat(OfficeParts.text(link)).isNotBlank().isNotIn(targets));
    }

    private void nothingIsLaidOutByHand() {
        assertThat(OfficeParts.all(document, "w:p"))
                .allSatisfy(paragraph -> assertThat(OfficeParts.text(paragraph).isBlank()
                                && OfficeParts.all(paragraph, "w:drawing").isEmpty())
                        .isFalse());
        for (var name : List.of("w:tab", "w:framePr", "w:txbxContent", "w:pict", "w:br")) {
            assertThat(OfficeParts.all(document, name)).as(name).isEmpty();
        }
    }

    /** Screen readers skip it: each part of it stands in the text too. */
    private void theHeaderSaysNothingNew() {
        var body = OfficeParts.text(document);
        var lines = OfficeParts.all(parts.xml("word/header1.xml"), "w:p").stream()
                .map(OfficeParts::text)
                .toList();
        assertThat(List.of(lines.getLast().split(" \u00b7 ")))
                .filteredOn(part -> !body.replace(": ", " ").contains(part.replace(": ", " ")))
                .as("in the header alone")
                .isEmpty();
    }

    private Element style(String id) {
        return OfficeParts.all(parts.xml("word/styles.xml"), "w:style").stream()
                .filter(style -> style.getAttribute("w:styleId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts(String style) {
        return OfficeParts.all(document, "w:p").stream()
                .filter(paragraph -> OfficeParts.style(paragraph).equals(style))
                .map(OfficeParts::text)
                .toList();
    }
}
