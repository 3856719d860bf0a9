package se.kommun.iop.batch.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.batch.workbook.Opening.sheet;
import static se.kommun.iop.batch.workbook.Opening.shown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the cells of an xlsx file are stored, and what they then hold. */
class XlsxCellsTest {

    private static final String STYLES = """
            <numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd'/><numFmt numFmtId='165' formatCode='h:mm'/></numFmts>
            <fonts><font/><font><strike/></font><font><strike val='0'/></font></fonts>
            <cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>
            <cellXfs><xf/><xf numFmtId='164'/><xf numFmtId='14'/><xf numFmtId='165'/><xf fontId='1'/><xf fontId='2'/></cellXfs>
            <dxfs><dxf><font><strike/></font></dxf></dxfs>""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <c r='B7'><v>25</v></c>                               | B7 25
            <c r='B7' t='n'><v> 2.5E1 </v></c>                    | B7 25
            <c r='B7'><v>28.0000000001</v></c>                    | B7 28.0000000001
            <c r='B7'><v>25d</v></c>                              | B7 "25d"
            <c r='B7' t='s'><v>0</v></c>                          | B7 "delad text"
            <c r='B7' t='str'><v>text</v></c>                     | B7 "text"
            <c r='B7' t='inlineStr'><is><t>text</t></is></c>      | B7 "text"
            <c r='B7' t='inlineStr'><is><t> å ä </t></is></c>     | B7 " å ä "
            <c r='B7' t='inlineStr'><is><t>a_x000D_b</t></is></c> | `B7 "a\rb"`
            <c r='B7' t='inlineStr'><is><t>_x005F_x</t></is></c>  | B7 "_x"
            <c r='B7' t='b'><v>1</v></c>                          | B7 true
            <c r='B7' t='b'><v>0</v></c>                          | B7 false
            <c r='B7' t='e'><v>#DIV/0!</v></c>                    | B7 #DIV/0!
            <c r='B7' t='d'><v>2024-07-06</v></c>                 | B7 2024-07-06
            <c r='B7' t='d'><v>2024-07-06T12:30:00Z</v></c>       | B7 2024-07-06T12:30
            <c r='B7' s='1'><v>45479</v></c>                      | B7 2024-07-06
            <c r='B7' s='1'><v>45479.5</v></c>                    | B7 2024-07-06T12:00
            <c r='B7' s='2'><v>45479</v></c>                      | B7 2024-07-06
            <c r='B7' s='3'><v>0.5</v></c>                        | B7 0.5
            <c r='B7' s='1'><v>-1</v></c>                         | B7 -1
            <c r='B7' s='99'><v>45479</v></c>                     | B7 45479
            <c r='B7'><f>12+7</f><v>19</v></c>                    | B7 19 =12+7
            <c r='B7'><f>12+7</f></c>                             | B7 not calculated =12+7
            <c r='B7'><f>12+7</f><v></v></c>                      | B7 not calculated =12+7
            <c r='B7' t='str'><f>""</f><v></v></c>                | ``
            <c r='B7' t='e'><f>A1/0</f><v>#DIV/0!</v></c>         | B7 #DIV/0! =A1/0
            <c r='B7' t='str'><f>"a"</f><v>a</v></c>              | B7 "a" ="a"
            <c r='B7' s='1'/>                                     | ``
            <c r='B7' s='1'></c>                                  | ``
            <c r='B7' t='inlineStr'><is><t>  </t></is></c>        | ``
            <c r='$b$7'><v>25</v></c>                             | B7 25
            <c r='XFD1048576'><v>1</v></c>                        | XFD1048576 1
            """)
    void a_stored_cell_holds_a_typed_value(String stored, String expected) {
        var content = new RawXlsx()
                .rows("Blad1", "<row r='7'>" + stored + "</row>")
                .strings("<si><t>delad text</t></si>")
                .styles(STYLES)
                .content();

        assertThat(shown(sheet(content))).isEqualTo(expected.replace("\\r", "\r"));
    }

    @Test
    void cells_and_rows_without_addresses_follow_the_ones_before() {
        var content = RawXlsx.ofRows("""
                <row><c><v>1</v></c><c/><c><v>3</v></c></row>
                <row r='5'><c r='B5'><v>4</v></c><c><v>5</v></c></row>
                <row><c><v>6</v></c></row>""");

        assertThat(shown(sheet(content))).isEqualTo("A1 1 | C1 3 | B5 4 | C5 5 | A6 6");
    }

    @Test
    void rows_and_cells_out_of_order_are_put_in_order() {
        var content = RawXlsx.ofRows("""
                <row r='3'><c r='B3'><v>4</v></c><c r='A3'><v>3</v></c></row>
                <row r='1'><c r='A1'><v>1</v></c></row>""");

        assertThat(shown(sheet(content))).isEqualTo("A1 1 | A3 3 | B3 4");
    }

    @Test
    void runs_of_a_rich_text_are_joined_and_reading_aids_left_out() {
        var content = new RawXlsx()
                .rows("Blad1", "<row><c t='s'><v>0</v></c></row>")
                .strings("""
                        <si><r><rPr><b/></rPr><t>Södra </t></r><r><t xml:space='preserve'>Sandby</t></r>\
                        <rPh sb='0' eb='1'><t>uttal</t></rPh><phoneticPr/></si>""")
                .content();

        assertThat(shown(sheet(content))).isEqualTo("A1 \"Södra Sandby\"");
    }

    @Test
    void a_cell_is_struck_through_when_all_of_it_is() {
        var content =
                new RawXlsx().rows("Blad1", """
                        <row><c s='4'><v>1</v></c><c s='5'><v>2</v></c><c><v>3</v></c>\
                        <c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>""").strings("""
                        <si><r><rPr><strike/></rPr><t>allt</t></r></si>\
                        <si><r><rPr><strike/></rPr><t>en del</t></r><r><t> av det</t></r></si>""").styles(STYLES).content();

        assertThat(sheet(content).rows().getFirst().cells())
                .extracting(Cell::struckThrough)
                .containsExactly(true, false, false, true, false);
    }

    @Test
    void a_formula_that_was_filled_down_is_spelled_out_in_every_cell() {
        var content = RawXlsx.ofRows("""
                <row r='2'><c r='C2'><f t='shared' ref='C2:D3' si='0'>SUM(A2,$B2,B$1,"A2")</f><v>1</v></c>\
                <c r='D2'><f t='shared' si='0'/><v>2</v></c></row>
                <row r='3'><c r='C3'><f t='shared' si='0'/><v>3</v></c></row>""");

        assertThat(shown(sheet(content)))
                .isEqualTo("C2 1 =SUM(A2,$B2,B$1,\"A2\") | D2 2 =SUM(B2,$B2,C$1,\"A2\")"
                        + " | C3 3 =SUM(A3,$B3,B$1,\"A2\")");
    }

    @Test
    void the_number_format_is_told_unless_it_is_the_general_one() {
        var content = new RawXlsx()
                .rows("Blad1", "<row><c><v>1</v></c><c s='1'><v>45479</v></c><c s='2'><v>45479</v></c></row>")
                .styles(STYLES)
                .content();

        assertThat(sheet(content).rows().getFirst().cells())
                .extracting(cell -> cell.format().orElse("general"))
                .containsExactly("general", "yyyy\\-mm\\-dd", "m/d/yy");
    }

    @ParameterizedTest
    @CsvSource({"1, 2028-07-07", "true, 2028-07-07", "0, 2024-07-06", "false, 2024-07-06"})
    void days_are_counted_from_1904_if_the_workbook_says_so(String flag, String expected) {
        var content = new RawXlsx()
                .settings("<workbookPr date1904='" + flag + "'/>")
                .rows("Blad1", "<row><c s='1'><v>45479</v></c></row>")
                .styles(STYLES)
                .content();

        assertThat(shown(sheet(content))).isEqualTo("A1 " + expected);
    }
}
