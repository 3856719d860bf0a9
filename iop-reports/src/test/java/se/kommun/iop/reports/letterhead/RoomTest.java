package se.kommun.iop.reports.letterhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se.kommun.iop.reports.OfficeParts;
import se.kommun.iop.reports.Papers;
import se.kommun.iop.reports.RandomAgreements;
import se.kommun.iop.reports.Season;
import se.kommun.iop.reports.agreementpaper.AgreementPaper;
import se.kommun.iop.reports.word.Widths;

/** Whatever a header or a footer holds, the paper's own lines are seen and its text stays as it is. */
class RoomTest {

    private static final String FLOATING = """
            <w:p><w:r><w:drawing><wp:anchor
              xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" behindDoc="1">
              <wp:simplePos x="0" y="0"/><wp:positionV relativeFrom="page"><wp:posOffset>%d</wp:posOffset></wp:positionV>
              <wp:extent cx="720000" cy="%d"/><wp:docPr id="7" name="x"/></wp:anchor></w:drawing></w:r></w:p></w:hdr>""";

    private static final byte[] PLAIN = Papers.followUp(Papers.complete());

    @Test
    void no_agreement_loses_a_word_in_any_template() {
        var templates = List.of(
                Templates.municipal(),
                floating(360_000, 1_440_000),
                rows(12),
                Papers.written(new StarterTemplate(Papers.SWEDISH)::writeTo));
        LongStream.range(0, 12).forEach(seed -> {
            var random = Season.of(RandomAgreements.of(seed), Season.END, List.of(), Map.of());
            var paper = Papers.written(new AgreementPaper(random, List.of(), Papers.SWEDISH)::writeTo);
            for (var template : templates) {
                var dressed = Templates.dress(template, paper);
                assertThat(said(dressed)).as("seed " + seed).isEqualTo(said(paper));
                assertThat(new OfficeParts(dressed).xml("word/header1.xml").getTextContent())
                        .contains(new OfficeParts(paper)
                                .xml("word/header1.xml")
                                .getTextContent()
                                .strip());
            }
        });
    }

    @Test
    void the_paper_s_lines_and_its_text_begin_below_a_logotype_that_floats() {
        var usual = margin(Templates.dress(Templates.municipal(), PLAIN), "top");
        var dressed = Templates.dress(floating(360_000, 1_440_000), PLAIN);
        // 1 cm and 4 cm, in twentieths of a point.
        assertThat(margin(dressed, "top")).isGreaterThan(567 + 2268).isGreaterThan(usual);
        var own = OfficeParts.all(new OfficeParts(dressed).xml("word/header1.xml"), "w:p").stream()
                .filter(line -> OfficeParts.style(line).equals("Header"))
                .findFirst()
                .orElseThrow();
        assertThat(OfficeParts.all(own, "w:spacing").getFirst().getAttribute("w:before"))
                .satisfies(before -> assertThat(Integer.parseInt(before)).isPositive());
    }

    @Test
    void a_watermark_over_the_page_moves_nothing() {
        var empty = Templates.changed(
                Templates.municipal(), "word/header1.xml", text -> text.replace("</w:hdr>", "<w:p/></w:hdr>"));
        assertThat(margin(Templates.dress(floating(0, 10_000_000), PLAIN), "top"))
                .isEqualTo(margin(Templates.dress(empty, PLAIN), "top"));
    }

    @Test
    void a_tall_footer_gets_its_room_below_the_paper_s_own_line() {
        var dressed = Templates.dress(rows(12), PLAIN);
        assertThat(margin(dressed, "bottom"))
                .isGreaterThan(margin(Templates.dress(Templates.municipal(), PLAIN), "bottom") + 12 * 150);
        var lines = OfficeParts.all(new OfficeParts(dressed).xml("word/footer1.xml"), "w:p");
        assertThat(OfficeParts.text(lines.getFirst())).contains("ögonblicksbild");
    }

    @Test
    void headings_and_captions_never_touch_what_stands_above_them() {
        var tight = Templates.changed(
                Templates.municipal(),
                "word/styles.xml",
                text -> text.replaceAll("w:before=\"[0-9]+\"", "w:before=\"0\"")
                        .replaceAll("w:after=\"[0-9]+\"", "w:after=\"20\""));
        var styles = new OfficeParts(Templates.dress(tight, PLAIN)).xml("word/styles.xml");
        assertThat(before(styles, "Heading1")).isGreaterThanOrEqualTo(200);
        assertThat(before(styles, "Heading2")).isGreaterThanOrEqualTo(140);
        assertThat(before(styles, "Caption")).isGreaterThanOrEqualTo(100);
    }

    @Test
    void on_a_narrow_page_in_wide_letters_a_column_takes_room_from_those_that_can_spare_it() {
        var narrow = Templates.changed(
                Templates.changed(
                        Templates.municipal(),
                        "word/document.xml",
                        text -> text.replaceAll("w:(left|right)=\"1700\"", "w:$1=\"1980\"")),
                "word/styles.xml",
                text -> text.replace("Liberation Serif", "Verdana"));
        var text = new OfficeParts(Templates.dress(narrow, PLAIN)).xml("word/document.xml");
        assertThat(OfficeParts.all(text, "w:tbl")).isNotEmpty().allSatisfy(table -> {
            var grid = OfficeParts.all(table, "w:gridCol").stream()
                    .mapToInt(column -> Integer.parseInt(column.getAttribute("w:w")))
                    .toArray();
            assertThat(Arrays.stream(grid).sum()).isBetween(7900, 7946);
            var first = OfficeParts.all(OfficeParts.all(table, "w:tr").getFirst(), "w:tcW").stream()
                    .mapToInt(width -> Integer.parseInt(width.getAttribute("w:w")))
                    .toArray();
            assertThat(first).isEqualTo(grid);
        });
        var counted = OfficeParts.all(text, "w:tbl").getFirst();
        var heading = OfficeParts.all(counted, "w:tcW").get(1).getAttribute("w:w");
        assertThat(Integer.parseInt(heading)).isGreaterThan((int) (20 * 9.5 * 1.17 * Widths.ofWords("Förväntade")));
    }

    private static byte[] floating(int from, int height) {
        return Templates.changed(
                Templates.municipal(),
                "word/header1.xml",
                text -> text.replace("</w:hdr>", FLOATING.formatted(from, height)));
    }

    private static byte[] rows(int rows) {
        var row = "<w:tr><w:tc><w:p><w:r><w:t>Box 1</w:t></w:r></w:p></w:tc></w:tr>";
        return Templates.changed(
                Templates.municipal(),
                "word/footer1.xml",
                text -> text.replace("</w:ftr>", "<w:tbl>" + row.repeat(rows) + "</w:tbl><w:p/></w:ftr>"));
    }

    private static List<String> said(byte[] paper) {
        return OfficeParts.all(new OfficeParts(paper).xml("word/document.xml"), "w:p").stream()
                .map(line -> OfficeParts.style(line) + ": " + OfficeParts.text(line))
                .toList();
    }

    private static int margin(byte[] paper, String side) {
        var margins = OfficeParts.all(new OfficeParts(paper).xml("word/document.xml"), "w:pgMar");
        return Integer.parseInt(margins.getFirst().getAttribute("w:" + side));
    }

    private static int before(Element styles, String id) {
        return OfficeParts.all(styles, "w:style").stream()
                .filter(style -> style.getAttribute("w:styleId").equals(id))
                .flatMap(style -> OfficeParts.all(style, "w:spacing").stream())
                .filter(spacing -> spacing.hasAttribute("w:before"))
                .mapToInt(spacing -> Integer.parseInt(spacing.getAttribute("w:before")))
                .findFirst()
                .orElse(0);
    }
}
