package se.kommun.iop.reports.letterhead;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.reports.OfficeParts;
import se.kommun.iop.reports.Papers;

/** Another municipality's template, written by LibreOffice, changes how a paper looks and nothing else. */
class LetterheadTest {

    private static final byte[] TEMPLATE = Templates.municipal();

    static Stream<Snapshot> snapshots() {
        return Papers.all();
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void the_text_its_headings_and_its_tables_stay_as_they_are(Snapshot snapshot) {
        var paper = Papers.followUp(snapshot);
        assertThat(body(dressed(paper))).isEqualTo(body(paper));
    }

    @Test
    void the_fonts_and_colours_become_those_of_the_template() {
        var styles = new OfficeParts(dressed(Papers.followUp(Papers.complete()))).xml("word/styles.xml");
        assertThat(style(styles, "Heading1", "w:color", "w:val")).isEqualToIgnoringCase("00543D");
        assertThat(style(styles, "Heading1", "w:rFonts", "w:ascii")).isEqualTo("Liberation Sans Narrow");
        assertThat(style(styles, "Heading1", "w:outlineLvl", "w:val")).isEqualTo("0");
        assertThat(style(styles, "Heading1", "w:keepNext", "w:val")).isEmpty();
        assertThat(style(styles, "Normal", "w:rFonts", "w:ascii")).isEqualTo("Liberation Serif");
    }

    @Test
    void the_template_s_header_and_footer_stand_above_the_paper_s_own_lines() throws IOException {
        try (var paper = new XWPFDocument(new ByteArrayInputStream(dressed(Papers.followUp(Papers.empty()))))) {
            var header = paper.getHeaderList().getFirst();
            assertThat(header.getText())
                    .contains("Åkommuns vård- och omsorgsförvaltning")
                    .contains("UTKAST");
            assertThat(header.getText().indexOf("Åkommuns"))
                    .isLessThan(header.getText().indexOf("UTKAST"));
            assertThat(header.getAllPictures()).hasSize(1);
            assertThat(paper.getFooterList().getFirst().getText())
                    .contains("akommun.se")
                    .contains("ögonblicksbild");
        }
    }

    @Test
    void the_logotype_has_an_alternative_text() {
        var header = new OfficeParts(dressed(Papers.followUp(Papers.empty()))).xml("word/header1.xml");
        assertThat(OfficeParts.all(header, "wp:docPr"))
                .singleElement()
                .satisfies(picture ->
                        assertThat(picture.getAttribute("descr")).isEqualTo("Logotyp: Vård- och omsorgsförvaltningen"));
    }

    @Test
    void tables_are_as_wide_as_the_template_s_margins_allow() {
        var text = new OfficeParts(dressed(Papers.followUp(Papers.complete()))).xml("word/document.xml");
        assertThat(OfficeParts.all(text, "w:tblW"))
                .isNotEmpty()
                .allSatisfy(width ->
                        assertThat(Integer.parseInt(width.getAttribute("w:w"))).isBetween(8495, 8506));
    }

    @Test
    void the_same_paper_is_dressed_in_the_same_bytes() {
        var paper = Papers.followUp(Papers.complete());
        assertThat(dressed(paper)).isEqualTo(dressed(paper));
    }

    @Test
    void a_template_without_needed_styles_is_told_all_that_it_lacks() {
        var lacking = changed(
                "word/styles.xml",
                text -> text.replace("\"Heading 3\"", "\"Egen 3\"")
                        .replaceAll("(?i)w:name w:val=\"caption\"", "w:name w:val=\"Egen\""));
        assertThat(told(lacking))
                .containsExactly(
                        "Mallen saknar formatmallarna Rubrik 3 och Beskrivning. Använd var och en av dem på ett"
                                + " stycke i mallen, så sparas de med den.");
    }

    @Test
    void a_heading_too_pale_to_be_read_is_refused_with_its_contrast() {
        var pale = changed("word/styles.xml", text -> text.replaceAll("(?i)00543D", "F5A623"));
        assertThat(told(pale).getFirst()).contains("#F5A623").contains("2,0 till 1");
    }

    @Test
    void a_picture_from_elsewhere_is_refused() {
        var outside = changed(
                "word/_rels/header1.xml.rels",
                text -> text.replace(
                        "Target=\"media/image1.png\"", "Target=\"http://127.0.0.1:9/a.png\" TargetMode=\"External\""));
        assertThat(told(outside)).singleElement().asString().contains("hämtar en bild");
    }

    @Test
    void fields_that_do_something_leave_only_their_text() throws IOException {
        var field = changed(
                "word/footer1.xml",
                text -> text.replaceFirst(
                        "</w:p>",
                        "<w:fldSimple w:instr=\" INCLUDETEXT c:/x \"><w:r><w:t>hemligt</w:t></w:r></w:fldSimple></w:p>"));
        var footer = new OfficeParts(dress(field, Papers.followUp(Papers.empty()))).xml("word/footer1.xml");
        assertThat(OfficeParts.all(footer, "w:fldSimple")).isEmpty();
        assertThat(footer.getTextContent()).contains("hemligt").doesNotContain("INCLUDETEXT");
    }

    @Test
    void what_is_no_template_is_refused_in_words() {
        for (var file : List.of(
                new byte[0],
                "inte en mall".getBytes(UTF_8),
                Arrays.copyOf(TEMPLATE, TEMPLATE.length / 2),
                Papers.workbook(Papers.empty()))) {
            assertThat(told(file)).singleElement().asString().startsWith("Filen går inte att läsa som en Word-mall");
        }
        var declared =
                changed("word/styles.xml", text -> text.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e \"x\">]>"));
        assertThatThrownBy(() -> Letterhead.of(declared)).isInstanceOf(UnfitLetterhead.class);
    }

    @Test
    void a_template_with_macros_is_told_also_what_else_it_lacks() {
        var macros = Templates.changed(
                Templates.changed(
                        TEMPLATE,
                        "[Content_Types].xml",
                        text -> text.replace(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml")),
                "word/styles.xml",
                text -> text.replace("\"Heading 3\"", "\"Egen 3\""));
        assertThat(told(macros)).hasSize(2).first().asString().startsWith("Mallen innehåller makron");
    }

    @Test
    void what_is_locked_old_or_unfolds_without_end_is_refused_in_words() throws IOException {
        var compound = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
        assertThat(told(Arrays.copyOf(compound, 4_000)))
                .singleElement()
                .asString()
                .contains(".doc eller .dot");
        var locked = new ByteArrayOutputStream();
        locked.writeBytes(compound);
        locked.writeBytes("EncryptedPackage".getBytes(UTF_16LE));
        assertThat(told(locked.toByteArray())).singleElement().asString().contains("lösenord");
        assertThat(told(new byte[Letterhead.MAX_BYTES + 1]))
                .singleElement()
                .asString()
                .contains("större än 5 MB");
        for (var name : List.of("word/styles.xml", "word/media/image1.png", "word/nytt.xml")) {
            var bomb = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bomb)) {
                zip.putNextEntry(new ZipEntry(name));
                for (int i = 0; i < 45; i++) {
                    zip.write(new byte[1_000_000]);
                }
            }
            assertThat(told(bomb.toByteArray()))
                    .as(name)
                    .singleElement()
                    .asString()
                    .contains("packas upp");
        }
    }

    @Test
    void a_header_as_deep_as_a_well_is_refused() {
        var deep = changed(
                "word/header1.xml",
                text -> text.replace("</w:hdr>", "<w:p>".repeat(50_000) + "</w:p>".repeat(50_000) + "</w:hdr>"));
        assertThat(told(deep)).singleElement().asString().startsWith("Filen går inte att läsa");
    }

    @Test
    void the_template_to_begin_with_is_fit() throws IOException {
        for (var locale : List.of(Papers.SWEDISH, Locale.ENGLISH)) {
            var starter = Papers.written(new StarterTemplate(locale)::writeTo);
            var paper = Papers.followUp(Papers.empty());
            var dressed = dress(starter, paper);
            assertThat(body(dressed)).isEqualTo(body(paper));
            try (var opened = new XWPFDocument(new ByteArrayInputStream(dressed))) {
                assertThat(opened.getHeaderList().getFirst().getParagraphs()).hasSize(3);
            }
        }
    }

    private static List<String> told(byte[] file) {
        return catchThrowableOfType(UnfitLetterhead.class, () -> Letterhead.of(file)).lacks().stream()
                .map(lack -> lack.told(Locale.of("sv", "SE")))
                .toList();
    }

    private static byte[] dressed(byte[] paper) {
        return dress(TEMPLATE, paper);
    }

    private static byte[] dress(byte[] template, byte[] paper) {
        return Templates.dress(template, paper);
    }

    /** Every paragraph with its style, table by table: all but widths. */
    private static List<String> body(byte[] paper) {
        return OfficeParts.all(new OfficeParts(paper).xml("word/document.xml"), "w:p").stream()
                .map(paragraph -> OfficeParts.style(paragraph) + ": " + OfficeParts.text(paragraph))
                .toList();
    }

    private static String style(Element styles, String id, String property, String attribute) {
        return OfficeParts.all(styles, "w:style").stream()
                .filter(style -> style.getAttribute("w:styleId").equals(id))
                .flatMap(style -> OfficeParts.all(style, property).stream())
                .map((Element found) -> found.getAttribute(attribute))
                .findFirst()
                .orElse("no " + property);
    }

    private static byte[] changed(String part, UnaryOperator<String> change) {
        return Templates.changed(TEMPLATE, part, change);
    }
}
