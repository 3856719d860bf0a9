package se.kommun.iop.reports.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.reports.OfficeParts;
import se.kommun.iop.reports.Papers;

/** What a public paper must have for everybody to read it, as a machine sees it in the file. */
class AccessibleTest {

    static Stream<Snapshot> snapshots() {
        return Stream.concat(Papers.all(), Stream.of(Papers.complete()));
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void the_language_title_and_author_are_set(Snapshot snapshot) {
        var parts = new OfficeParts(Papers.followUp(snapshot));
        var defaults =
                OfficeParts.all(parts.xml("word/styles.xml"), "w:docDefaults").getFirst();
        assertThat(OfficeParts.all(defaults, "w:lang").getFirst().getAttribute("w:val"))
                .isEqualTo("sv-SE");
        var core = parts.xml("docProps/core.xml");
        assertThat(OfficeParts.all(core, "dc:language").getFirst().getTextContent())
                .isEqualTo("sv-SE");
        assertThat(OfficeParts.all(core, "dc:title").getFirst().getTextContent())
                .startsWith("Uppföljning av idéburet offentligt partnerskap (IOP) mellan");
        assertThat(OfficeParts.all(core, "dc:creator").getFirst().getTextContent())
                .isEqualTo("Vård- och omsorgsförvaltningen");
        assertThat(OfficeParts.all(core, "dc:subject")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void headings_are_real_start_at_one_and_skip_no_level(Snapshot snapshot) {
        var parts = new OfficeParts(Papers.followUp(snapshot));
        int level = 0;
        for (var paragraph : OfficeParts.all(parts.xml("word/document.xml"), "w:p")) {
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
            var id = "Heading" + heading;
            var outline = OfficeParts.all(parts.xml("word/styles.xml"), "w:style").stream()
                    .filter(style -> style.getAttribute("w:styleId").equals(id))
                    .flatMap(style -> OfficeParts.all(style, "w:outlineLvl").stream())
                    .map(one -> one.getAttribute("w:val"))
                    .toList();
            assertThat(outline).containsExactly(Integer.toString(heading - 1));
        }
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void the_contents_list_every_main_heading_in_order(Snapshot snapshot) {
        var document = new OfficeParts(Papers.followUp(snapshot)).xml("word/document.xml");
        var contents = OfficeParts.all(document, "w:sdt").getFirst();
        assertThat(OfficeParts.all(contents, "w:docPartGallery").getFirst().getAttribute("w:val"))
                .isEqualTo("Table of Contents");
        var lines = texts(OfficeParts.all(contents, "w:p"), "TOC1");
        assertThat(lines).isEqualTo(texts(OfficeParts.all(document, "w:p"), "Heading1"));
        var marks = OfficeParts.all(document, "w:bookmarkStart").stream()
                .map(mark -> mark.getAttribute("w:name"))
                .toList();
        assertThat(OfficeParts.all(contents, "w:hyperlink"))
                .allSatisfy(link -> assertThat(marks).contains(link.getAttribute("w:anchor")));
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void every_table_is_a_simple_grid_with_header_caption_and_description(Snapshot snapshot) {
        var document = new OfficeParts(Papers.followUp(snapshot)).xml("word/document.xml");
        assertThat(OfficeParts.all(document, "w:tbl")).isNotEmpty().allSatisfy(AccessibleTest::isAccessible);
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
        var before = table.getPreviousSibling();
        assertThat(OfficeParts.style((Element) before)).isEqualTo("Caption");
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void every_chart_says_in_words_what_it_shows(Snapshot snapshot) {
        var document = new OfficeParts(Papers.followUp(snapshot)).xml("word/document.xml");
        var drawings = OfficeParts.all(document, "wp:docPr");
        assertThat(drawings)
                .allSatisfy(drawing -> assertThat(drawing.getAttribute("descr")).isNotBlank());
        assertThat(drawings.stream().map(drawing -> drawing.getAttribute("id")).distinct())
                .hasSameSizeAs(drawings);
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void nothing_is_laid_out_with_empty_paragraphs_tabs_or_frames(Snapshot snapshot) {
        var document = new OfficeParts(Papers.followUp(snapshot)).xml("word/document.xml");
        assertThat(OfficeParts.all(document, "w:p"))
                .allSatisfy(paragraph -> assertThat(OfficeParts.text(paragraph).isBlank()
                                && OfficeParts.all(paragraph, "w:drawing").isEmpty())
                        .isFalse());
        for (var name : List.of("w:tab", "w:framePr", "w:txbxContent", "w:pict")) {
            assertThat(OfficeParts.all(document, name)).as(name).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void what_the_header_says_stands_on_page_one_too(Snapshot snapshot) {
        var parts = new OfficeParts(Papers.followUp(snapshot));
        var facts = texts(OfficeParts.all(parts.xml("word/document.xml"), "w:p"), "Fact");
        var header = OfficeParts.text(parts.xml("word/header1.xml"));
        assertThat(header).contains("8 januari 2025", "Diarienummer saknas", "Skriftlig uppföljning");
        assertThat(facts).contains("Datum: 8 januari 2025", "Diarienummer: saknas", "Handling: Skriftlig uppföljning");
        assertThat(header.contains("UTKAST"))
                .isEqualTo(facts.stream().anyMatch(fact -> fact.startsWith("Version: UTKAST")));
    }

    private static List<String> texts(List<Element> paragraphs, String style) {
        return paragraphs.stream()
                .filter(paragraph -> OfficeParts.style(paragraph).equals(style))
                .map(OfficeParts::text)
                .toList();
    }
}
