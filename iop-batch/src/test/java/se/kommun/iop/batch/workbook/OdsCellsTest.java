package se.kommun.iop.batch.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.batch.workbook.Opening.sheet;
import static se.kommun.iop.batch.workbook.Opening.shown;
import static se.kommun.iop.batch.workbook.Opening.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How ods files store their cells, and what those then hold. */
class OdsCellsTest {

    private static final String ROOT = """
            <o:%s xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' \
            o:mimetype='application/vnd.oasis.opendocument.spreadsheet' \
            xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' \
            xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' \
            xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' \
            xmlns:c='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'>\
            <o:automatic-styles><style:style style:name='gone'><style:table-properties table:display='false'/></style:style>\
            <style:style style:name='up'><style:text-properties style:text-position='super 58%%'/></style:style>\
            <style:style style:name='flat'><style:text-properties style:text-position='0%% 100%%'/></style:style>\
            <style:style style:name='struck'><style:text-properties style:text-line-through-style='solid'/></style:style>\
            </o:automatic-styles><o:body><o:spreadsheet>%s</o:spreadsheet></o:body></o:%1$s>""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            o:value-type='float' o:value='25'                          | 25           | 25
            o:value-type='float' o:value='12.5'                        | 12,5         | 12.5
            o:value-type='percentage' o:value='0.25'                   | 25 %         | 0.25
            o:value-type='currency' o:currency='SEK' o:value='65'      | 65 kr        | 65
            o:value-type='date' o:date-value='2024-07-06'              | 6 juli       | 2024-07-06
            o:value-type='date' o:date-value='2024-07-06T12:30:00'     | 6 juli       | 2024-07-06T12:30
            o:value-type='date' o:date-value='1899-12-30T12:00:00'     | 12:00        | 0.5
            o:value-type='time' o:time-value='PT12H00M00S'             | 12:00        | 0.5
            o:value-type='boolean' o:boolean-value='true'              | SANT         | true
            o:value-type='string'                                      | stängt       | "stängt"
            o:value-type='string' o:string-value='som lagrat'          | som visat    | "som lagrat"
            o:value-type='float' o:value='3' table:formula='of:=[.A1]+2' | 3          | 3 =A1+2
            o:value-type='string' table:formula='of:=""'               | ``           | nothing
            table:formula='of:=1+2'                                    | ``           | not calculated =1+2
            o:value-type='string' o:string-value='' c:value-type='error' table:formula='of:=1/0' | #DIV/0! | #DIV/0! =1/0
            o:value-type='float' o:value='0' table:formula='of:=[.#REF!]' | Err:502   | Err:502 =#REF!
            table:style-name='struck'                                  | ``           | nothing
            o:value-type='float' o:value='1' table:formula='of:=TRUE()' | TRUE        | true =TRUE()
            o:value-type='float' o:value='0' table:formula='of:=1=2'   | FALSKT       | false =1=2
            """)
    void a_stored_cell_holds_a_typed_value(String attributes, String visible, String expected) {
        var content = ods("<table:table-cell %s><text:p>%s</text:p></table:table-cell>".formatted(attributes, visible));

        assertThat(shown(sheet(content), "A1")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31, 1", "1900-01-21, 22", "1900-03-01, 61", "2024-07-06, 45479"})
    void a_number_shown_as_a_date_stays_the_same_number(String date, double number) {
        var content = ods("<table:table-cell o:value-type='date' o:date-value='%s'/>".formatted(date));
        var cell = sheet(content).rows().getFirst().cells().getFirst();

        assertThat(cell.value())
                .isInstanceOfSatisfying(
                        CellValue.Day.class, day -> assertThat(day.serial()).isEqualTo(number));
    }

    @Test
    void paragraphs_are_lines_and_comments_are_no_text() {
        var content = ods("""
                <table:table-cell o:value-type='string' table:style-name='struck'>\
                <o:annotation><text:p>en anteckning</text:p></o:annotation>\
                <text:p>Södra<text:s text:c='2'/><text:span>Sandby</text:span></text:p><text:p>rad två</text:p>\
                </table:table-cell>""");

        assertThat(shown(sheet(content))).isEqualTo("A1 \"Södra  Sandby\nrad två\"");
        assertThat(sheet(content).rows().getFirst().cells().getFirst().struckThrough())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            25<text:span text:style-name='up'>1</text:span>          | 25^1  | false
            25<text:span text:style-name='flat'>1</text:span>        | 251   | false
            <text:span text:style-name='struck'>1</text:span>8       | 1^8   | false
            <text:span text:style-name='struck'>18</text:span>       | 18    | true
            <text:span text:style-name='struck'>1<text:span>8</text:span></text:span> st | 18^ st | false
            """)
    void digits_that_look_different_are_kept_apart(String written, String expected, boolean struck) {
        var content = ods(
                "<table:table-cell o:value-type='string'><text:p>%s</text:p></table:table-cell>".formatted(written));

        assertThat(shown(sheet(content))).isEqualTo("A1 \"" + expected + "\"");
        assertThat(sheet(content).rows().getFirst().cells().getFirst().struckThrough())
                .isEqualTo(struck);
    }

    @Test
    void repeated_cells_and_rows_are_written_out_only_when_they_hold_something() {
        var content = table("""
                <table:table-row table:number-rows-repeated='1000'><table:table-cell/></table:table-row>
                <table:table-row table:number-rows-repeated='2'>\
                <table:table-cell table:number-columns-repeated='3'/>\
                <table:table-cell o:value-type='float' o:value='7' table:number-columns-repeated='2'/>\
                <table:table-cell table:number-columns-repeated='16379'/></table:table-row>
                <table:table-row table:number-rows-repeated='1047574'>\
                <table:table-cell table:number-columns-repeated='16384'/></table:table-row>""");

        assertThat(shown(sheet(content))).isEqualTo("D1001 7 | E1001 7 | D1002 7 | E1002 7");
    }

    @Test
    void a_value_repeated_over_the_whole_sheet_is_too_much() {
        var content = table("""
                <table:table-row table:number-rows-repeated='1048576'><table:table-cell \
                o:value-type='float' o:value='7' table:number-columns-repeated='16384'/></table:table-row>""");

        assertThat(Opening.reply(content))
                .isInstanceOfSatisfying(
                        OpenReply.Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.TOO_LARGE));
    }

    @Test
    void hidden_rows_and_columns_filtered_rows_and_merged_cells_are_told() {
        var content = table("""
                <table:table-column table:number-columns-repeated='2'/><table:table-column table:visibility='collapse'/>
                <table:table-header-rows><table:table-row><table:table-cell o:value-type='float' o:value='1' \
                table:number-columns-spanned='2' table:number-rows-spanned='1'/><table:covered-table-cell \
                o:value-type='float' o:value='9'/><table:table-cell o:value-type='float' o:value='3'/>\
                </table:table-row></table:table-header-rows>
                <table:table-row table:visibility='filter'><table:table-cell o:value-type='float' o:value='4'/></table:table-row>
                <table:table-row table:visibility='collapse'><table:table-cell o:value-type='float' o:value='5'/>\
                </table:table-row>""");
        var sheet = sheet(content);

        assertThat(shown(sheet)).isEqualTo("A1 1 | C1 3 | A2 4 | A3 5");
        assertThat(sheet.rows())
                .extracting(Row::hiding)
                .isEqualTo(List.of(Hiding.SHOWN, Hiding.BY_FILTER, Hiding.BY_HAND));
        assertThat(sheet.handHiddenColumns()).isEqualTo(Set.of(3));
        assertThat(sheet.merged()).containsExactly(new CellRange(new CellAddress(1, 1), new CellAddress(1, 2)));
    }

    @Test
    void hidden_sheets_are_hidden_and_copies_of_other_files_are_left_out() {
        var content = packed("""
                <table:table table:name='Synlig'/><table:table table:name='Gömd' table:style-name='gone'/>\
                <table:table table:name="'file:///tmp/annan.ods'#$Blad1"/>""");

        assertThat(workbook(content).sheets())
                .extracting(sheet -> sheet.name() + " " + sheet.hidden())
                .containsExactly("Synlig false", "Gömd true");
    }

    @Test
    void a_flat_file_is_read_as_a_packed_one() {
        var flat = ROOT.formatted(
                "document",
                "<table:table table:name='Blad1'><table:table-row><table:table-cell "
                        + "o:value-type='float' o:value='25'/></table:table-row></table:table>");

        assertThat(shown(sheet(flat.getBytes(StandardCharsets.UTF_8)))).isEqualTo("A1 25");
    }

    private static byte[] ods(String cells) {
        return table("<table:table-row>" + cells + "</table:table-row>");
    }

    private static byte[] table(String inside) {
        return packed("<table:table table:name='Blad1'>%s</table:table>".formatted(inside));
    }

    private static byte[] packed(String tables) {
        return RawXlsx.zip(Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8),
                "content.xml",
                ROOT.formatted("document-content", tables).getBytes(StandardCharsets.UTF_8)));
    }
}
