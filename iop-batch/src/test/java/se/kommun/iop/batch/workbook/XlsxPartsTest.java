package se.kommun.iop.batch.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.batch.workbook.Opening.sheet;
import static se.kommun.iop.batch.workbook.Opening.shown;
import static se.kommun.iop.batch.workbook.Opening.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Set;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the parts of an xlsx file hang together in what different programs write. */
class XlsxPartsTest {

    private static final String ONE_CELL = "<sheetData><row r='1'><c r='A1'><v>25</v></c></row></sheetData>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "worksheets/one.xml",
                "/xl/worksheets/one.xml",
                "xl/worksheets/one.xml",
                "worksheets\\one.xml",
                "./worksheets/../worksheets/one.xml",
                "Worksheets/ONE.xml"
            })
    void a_sheet_is_found_however_its_place_is_written(String target) {
        var content = new RawXlsx()
                .tab("Blad1", "x")
                .reference("x", "worksheet", target)
                .part("xl/worksheets/one.xml", "<worksheet>" + ONE_CELL + "</worksheet>")
                .content();

        assertThat(shown(sheet(content))).isEqualTo("A1 25");
    }

    @Test
    void the_strict_edition_with_prefixes_of_its_own_is_understood() {
        var main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        var rels = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        var content = new RawXlsx()
                .part("_rels/.rels", """
                        <p:Relationships xmlns:p='http://schemas.openxmlformats.org/package/2006/relationships'>\
                        <p:Relationship Id='a' Type='%s/officeDocument' Target='/book/main.xml'/></p:Relationships>""".formatted(rels))
                .part("book/main.xml", """
                        <x:workbook xmlns:x='%s' xmlns:q='%s' conformance='strict'><x:sheets>\
                        <x:sheet name='Blad1' sheetId='1' q:id='b'/></x:sheets></x:workbook>""".formatted(main, rels))
                .part("book/_rels/main.xml.rels", """
                        <Relationships><Relationship Id='b' Type='%s/worksheet' Target='s.xml'/></Relationships>""".formatted(rels))
                .part("book/s.xml", """
                        <x:worksheet xmlns:x='%s'><x:sheetData><x:row r='2'><x:c r='B2' t='d'><x:v>2024-07-06</x:v></x:c>\
                        <x:c r='C2'/></x:row></x:sheetData></x:worksheet>""".formatted(main))
                .content();

        assertThat(shown(sheet(content))).isEqualTo("B2 2024-07-06");
    }

    @Test
    void hidden_and_very_hidden_sheets_are_hidden_and_charts_are_no_sheets() {
        var content = new RawXlsx()
                .sheet("Synlig", "", ONE_CELL)
                .sheet("Gömd", "state='hidden'", ONE_CELL)
                .sheet("Undangömd", "state='veryHidden'", ONE_CELL)
                .tab("Diagram", "chart")
                .reference("chart", "chartsheet", "chartsheets/sheet1.xml")
                .content();

        assertThat(workbook(content).sheets())
                .extracting(sheet -> sheet.name() + " " + sheet.hidden())
                .containsExactly("Synlig false", "Gömd true", "Undangömd true");
    }

    @Test
    void merged_cells_and_hidden_columns_are_told() {
        var content = RawXlsx.ofSheet("""
                <cols><col min='1' max='1' hidden='1'/><col min='2' max='2' width='0'/><col min='4' max='16384' hidden='1'/></cols>
                <sheetData><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row></sheetData>
                <mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='A2:A5'/><mergeCell ref='nonsens'/></mergeCells>""");

        assertThat(sheet(content).merged())
                .extracting(range -> range.first().text() + ":" + range.last().text())
                .containsExactly("A1:C1", "A2:A5");
        assertThat(sheet(content).handHiddenColumns()).isEqualTo(Set.of(1, 2));
    }

    @Test
    void controls_and_single_users_views_are_no_rows_and_no_filters() {
        var content = RawXlsx.ofSheet(ONE_CELL + """
                <customSheetViews><customSheetView><autoFilter ref='A1:A9'><filterColumn><filters/></filterColumn>\
                </autoFilter></customSheetView></customSheetViews>
                <controls><control><anchor><from><col>4</col><row>7</row></from></anchor></control></controls>""");

        assertThat(shown(sheet(content))).isEqualTo("A1 25");
    }

    @Test
    void two_parts_with_one_name_are_refused() {
        var content = new RawXlsx()
                .tab("Blad1", "x")
                .reference("x", "worksheet", "one.xml")
                .part("xl/one.xml", "<worksheet/>")
                .part("XL\\One.xml", "<worksheet>" + ONE_CELL + "</worksheet>")
                .content();

        assertThat(refusal(content)).isEqualTo(Refusal.HOSTILE);
    }

    @Test
    void a_cell_that_is_written_twice_with_two_values_is_refused() {
        var row =
                "<sheetData><row r='1'><c r='A1'><v>25</v></c><c r='B1'><v>1</v></c><c r='A1'><v>%s</v></c></row></sheetData>";

        assertThat(shown(sheet(RawXlsx.ofSheet(row.formatted("25"))))).isEqualTo("A1 25 | B1 1");
        assertThat(refusal(RawXlsx.ofSheet(row.formatted("52")))).isEqualTo(Refusal.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF", "UTF-16LE, ''", "ISO-8859-1, ''"})
    void a_part_is_read_in_the_encoding_that_it_states(String charset, String mark) {
        var xml = mark + "<?xml version='1.0' encoding='" + charset + "'?><worksheet><sheetData><row>"
                + "<c t='inlineStr'><is><t>Södra Sandby</t></is></c></row></sheetData></worksheet>";
        var content = new RawXlsx()
                .tab("Blad1", "x")
                .reference("x", "worksheet", "one.xml")
                .part("xl/one.xml", xml.getBytes(Charset.forName(charset)))
                .content();

        assertThat(shown(sheet(content))).isEqualTo("A1 \"Södra Sandby\"");
    }

    @Test
    void macros_are_noticed_and_left_alone() {
        var content = new RawXlsx()
                .sheet("Blad1", "", ONE_CELL)
                .part("[Content_Types].xml", """
                        <Types><Override PartName='/xl/workbook.xml' \
                        ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>""")
                .part("xl/vbaProject.bin", new byte[] {1, 2, 3})
                .content();

        assertThat(workbook(content).format()).isEqualTo(Format.XLSM);
    }

    @Test
    void big_zip_headers_are_understood() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new SXSSFWorkbook()) {
            book.createSheet("Blad1").createRow(2).createCell(1).setCellValue(25);
            book.write(bytes);
        }

        assertThat(shown(sheet(bytes.toByteArray()))).isEqualTo("B3 25");
    }

    @Test
    void bytes_that_were_added_after_the_zip_file_do_no_harm() {
        var book = RawXlsx.ofSheet(ONE_CELL);
        var content = new byte[book.length + 300];
        System.arraycopy(book, 0, content, 0, book.length);

        assertThat(shown(sheet(content))).isEqualTo("A1 25");
    }

    private static Refusal refusal(byte[] content) {
        var reply = Opening.reply(content);
        assertThat(reply).isInstanceOf(OpenReply.Refused.class);
        return ((OpenReply.Refused) reply).refusal();
    }
}
