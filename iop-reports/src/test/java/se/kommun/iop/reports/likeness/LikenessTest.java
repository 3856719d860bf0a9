package se.kommun.iop.reports.likeness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import se.kommun.iop.reports.likeness.Likeness.Difference;

class LikenessTest {

    private static final String LETTER = """
            <w:document xmlns:w="w"><w:body>
            <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Siffror</w:t></w:r></w:p>
            <w:p><w:r><w:t>Det gick bra.</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t>Tabell 9. Portioner</w:t></w:r></w:p>
            <w:tbl>
            <w:tr><w:tc><w:p><w:r><w:t>Plats</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Juli</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:p><w:r><w:t>Här</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>99</w:t></w:r></w:p></w:tc></w:tr>
            </w:tbl>
            </w:body></w:document>
            """;

    private static final String WORKBOOK = """
            <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="Dagar" sheetId="1" r:id="rId7"/></sheets></workbook>
            """;
    private static final String WAYS = """
            <Relationships><Relationship Id="rId7" Target="worksheets/sheet1.xml"/></Relationships>
            """;

    @Test
    void the_same_parts_in_another_package_are_the_same() {
        assertThat(Likeness.of(zip("a", "1", "b", "2"), zip("b", "2", "a", "1")))
                .isEqualTo(new Likeness.Repacked());
    }

    @Test
    void words_and_figures_are_compared_and_not_how_they_are_written() {
        var saved = LETTER.replace("bra.</w:t>", "</w:t></w:r><w:r><w:t>bra.</w:t>");
        assertThat(Likeness.of(letter(LETTER), letter(saved)))
                .isEqualTo(new Likeness.SaysTheSame(List.of("word/document.xml")));
    }

    @Test
    void the_number_of_a_page_is_nothing_that_a_paper_says_except_where_no_page_is_numbered() {
        var numbered = "<w:hdr xmlns:w='w'><w:p><w:r><w:t>Sida </w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/>"
                + "<w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType='separate'/><w:t>1</w:t>"
                + "<w:fldChar w:fldCharType='end'/></w:r></w:p></w:hdr>";
        var simple = "<w:hdr xmlns:w='w'><w:p><w:r><w:t>Sida </w:t></w:r><w:fldSimple w:instr=' PAGE '>"
                + "<w:r><w:t>13</w:t></w:r></w:fldSimple></w:p></w:hdr>";
        assertThat(Likeness.of(zip("word/header1.xml", numbered), zip("word/header1.xml", simple)))
                .isInstanceOf(Likeness.SaysTheSame.class);
        assertThat(differences(letter(numbered), letter(simple)))
                .containsExactly(new Difference("", "Sida 1", "Sida 13"));
    }

    @Test
    void a_cell_is_told_by_its_table_row_and_column() {
        assertThat(differences(letter(LETTER), letter(LETTER.replace("99", "999"))))
                .containsExactly(new Difference("Tabell 9, Här, Juli", "99", "999"));
    }

    @Test
    void what_came_and_what_went_does_not_disturb_the_rest() {
        var more = LETTER.replace(
                "<w:p><w:r><w:t>Det gick bra.</w:t></w:r></w:p>",
                "<w:p><w:r><w:t>Ett</w:t></w:r></w:p><w:p><w:r><w:t>Det gick bra.</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Två</w:t></w:r></w:p>");
        assertThat(differences(letter(LETTER), letter(more)))
                .containsExactly(new Difference("Siffror", "", "Ett"), new Difference("Siffror", "", "Två"));
        assertThat(differences(letter(more), letter(LETTER)))
                .containsExactly(new Difference("Siffror", "Ett", ""), new Difference("Siffror", "Två", ""));
    }

    @Test
    void a_workbook_says_the_same_with_shared_strings_and_without_what_formulas_come_to() {
        var ours = book(
                "<c r='A1' t='inlineStr'><is><t>Plats</t></is></c><c r='A2'><v>12.0</v></c><c r='A3'><f>SUM(A2)</f><v>12</v></c>");
        var theirs =
                book("<c r='A1' t='s'><v>0</v></c><c r='A2'><v>12</v></c><c r='A3'><f>SUM(A2)</f><v/></c><c r='A4'/>");
        assertThat(Likeness.of(ours, theirs)).isInstanceOf(Likeness.SaysTheSame.class);

        var forged = book(
                "<c r='A1' t='s'><v>0</v></c><c r='A2'><v>13</v></c><c r='A3'><v>12</v></c><c r='B9'><v>1</v></c>");
        assertThat(differences(ours, forged))
                .containsExactly(
                        new Difference("Dagar, A2", "12", "13"),
                        new Difference("Dagar, A3", "12", "12"),
                        new Difference("Dagar, B9", "", "1"));
    }

    @Test
    void what_cannot_be_read_is_not_compared() {
        assertThat(Likeness.of(letter(LETTER), letter("<w:document"))).isEqualTo(new Likeness.Unreadable());
        var odd = book("<c r='A1' t='s'><v>x</v></c>");
        assertThat(Likeness.of(book(""), odd)).isEqualTo(new Likeness.Unreadable());
    }

    private static List<Difference> differences(byte[] left, byte[] file) {
        return ((Likeness.Differs) Likeness.of(left, file)).differences();
    }

    private static byte[] letter(String body) {
        return zip("word/document.xml", body);
    }

    private static byte[] book(String cells) {
        return zip(
                "xl/workbook.xml",
                WORKBOOK,
                "xl/_rels/workbook.xml.rels",
                WAYS,
                "xl/sharedStrings.xml",
                "<sst><si><t>Plats</t></si></sst>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row>" + cells + "</row></sheetData></worksheet>");
    }

    private static byte[] zip(String... parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
