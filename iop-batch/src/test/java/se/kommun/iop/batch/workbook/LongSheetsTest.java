package se.kommun.iop.batch.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are passed by hold what the ordinary reader finds in them, or they are not passed by. */
class LongSheetsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LIPS lunchstatistik sommar 2024.xlsx",
                "filtrerad.xlsx",
                "s01_lista_juli.xlsx",
                "s02 lunchlista sommar.xlsx",
                "s03_matris_augusti.xlsx",
                "s08_fel_och_varningar.xlsx",
                "s11_med_personuppgifter.xlsx",
                "s12_1904_dolt.xlsx",
                "s16_formler.xlsx",
                "s09_export.csv"
            })
    void files_that_programs_have_written(String name) {
        var content = Opening.file(name);
        var sheet = find(content);

        var passed = passed(sheet);

        var ordinary = Opening.workbook(content).sheets().stream()
                .filter(each -> each.name().equals(sheet.name()))
                .findFirst()
                .orElseThrow();
        assertThat(passed).isEqualTo(shown(ordinary));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A1'><v>25</v></c><c r='B1' t='str'><v>a &amp; b</v></c></row>",
                "<row r='1'>\n <c r='A1' t='inlineStr'><is><t xml:space='preserve'> å </t></is></c>\n</row>\n",
                "<row r='2' hidden='1'><c r='C2' t='b'><v>1</v></c><c r='D2' t='e'><v>#REF!</v></c></row>",
                "<row r='3'><c r='A3'><f>SUM(A1:A2)</f></c><c r='B3'><f>1&lt;2</f><v>1.5E3</v></c></row>",
                "<row r='4'><c r='A4' s='1'/><c r='B4'><v/></c><c r='C4' t='str'><v> </v></c></row>",
                "<row r='5' ht='0'><c r='A5'><v>-0.5</v></c><c r='XFD5'><v>7</v></c></row><row r='6'/>",
                "<row r='7' spans='1:2'><c r='A7'><v>1</v></c></row><row r='8' spans='1:2'><c r='A8'><v>1</v></c></row>"
            })
    void cells_of_every_kind(String rows) {
        var content = RawXlsx.ofRows(rows);
        assertThat(passed(find(content))).isEqualTo(shown(Opening.sheet(content)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c><v>1</v></c></row>",
                "<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
                "<row r='2'><c r='A2'><v>1</v></c></row><row r='1'><c r='A1'><v>2</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></c><!-- c --></row>",
                "<row r='1'><c r='A1' t='str'><v><![CDATA[a]]></v></c></row>",
                "<row r='1'><c r='A1' t='inlineStr'><is><r><t>a</t></r></is></c></row>",
                "<row r='1'><c r='A1' t='str'><v>a&unknown;b</v></c></row>",
                "<row r='1'><c r='A1' r='A1'><v>1</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></c>",
                "<row r='1'><c r='A1'><v>1</w></c></row>",
                "<row r='1'><c r='A2'><v>1</v></c></row>",
                "<row r='1'><c r='A1'><v>fel</v></c></row>",
                "<x:row r='1'><x:c r='A1'><x:v>1</x:v></x:c></x:row>"
            })
    void what_is_written_in_another_way_is_for_the_ordinary_reader(String rows) {
        var passed = find(RawXlsx.ofRows(rows)).pass(row -> LongSheet.Next.ON);
        assertThat(passed).isInstanceOf(LongSheet.Passed.Unusual.class);
    }

    @Test
    void bytes_that_are_no_signs_are_for_the_ordinary_reader() {
        for (byte wrong : new byte[] {0, 3, (byte) 0xFF}) {
            var part = "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>?</v></c></row></sheetData></worksheet>"
                    .getBytes(UTF_8);
            part[new String(part, UTF_8).indexOf('?')] = wrong;
            var content = new RawXlsx()
                    .rows("Blad1", "")
                    .part("xl/worksheets/sheet1.xml", part)
                    .content();
            assertThat(find(content).pass(row -> LongSheet.Next.ON)).isInstanceOf(LongSheet.Passed.Unusual.class);
        }
    }

    @Test
    void limits_hold_for_rows_that_are_passed_by() {
        var three = "<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='A2'><v>1</v></c></row>"
                + "<row r='3'><c r='A3'><v>1</v></c></row>";
        var two = new Limits(1_000_000, 1_000_000, 2, 5, 2, java.time.Duration.ofSeconds(10));
        var sheet = new LongSheets(two)
                .find(ReceivedFile.of(RawXlsx.ofRows(three)), 1)
                .orElseThrow();

        assertThat(sheet.pass(row -> LongSheet.Next.ON)).isInstanceOf(LongSheet.Passed.Refused.class);
    }

    @Test
    void what_is_kept_is_what_the_ordinary_reader_makes_of_those_rows() {
        var rows = Stream.iterate(1, row -> row + 1)
                .limit(9_000)
                .map(row -> "<row r='%d'><c r='A%d'><v>%d</v></c></row>".formatted(row, row, 2 * row))
                .toList();
        var sheet = find(RawXlsx.ofSheet("<sheetData>" + String.join("", rows)
                + "</sheetData><mergeCells><mergeCell ref='A1:B1'/></mergeCells>"));

        var passed = sheet.pass(row -> row.number() % 4_000 == 1 ? LongSheet.Next.KEEP : LongSheet.Next.ON);

        var kept = ((LongSheet.Passed.Through) passed).kept().open();
        var only = ((OpenReply.Opened) kept).workbook().sheets().getFirst();
        assertThat(Opening.shown(only)).isEqualTo("A1 2 | A4001 8002 | A8001 16002");
        assertThat(only.merged()).hasSize(1);
    }

    private static LongSheet find(byte[] content) {
        return new LongSheets(Limits.standard())
                .find(ReceivedFile.of(content), 1)
                .orElseThrow();
    }

    private static List<String> passed(LongSheet sheet) {
        var cells = new ArrayList<String>();
        var passed = sheet.pass(row -> {
            for (int i = 0; i < row.size(); i++) {
                var value = switch (row.kind(i)) {
                    case TEXT -> row.text(i);
                    case NUMBER -> Double.toString(row.value(i));
                    case DAY -> row.day(i) + " " + row.value(i);
                    case OTHER -> "other";
                };
                cells.add(shown(
                        new CellAddress(row.number(), row.column(i)),
                        value,
                        row.hasFormula(i),
                        row.struckThrough(i),
                        row.hidden()));
            }
            return LongSheet.Next.ON;
        });
        assertThat(passed).isInstanceOf(LongSheet.Passed.Through.class);
        return cells;
    }

    private static List<String> shown(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream()
                        .map(cell -> shown(
                                cell.address(),
                                switch (cell.value()) {
                                    case CellValue.Text(var text) -> text;
                                    case CellValue.Number(double number) -> Double.toString(number);
                                    case CellValue.Day(var at, double serial) -> at + " " + serial;
                                    default -> "other";
                                },
                                cell.formula().isPresent(),
                                cell.struckThrough(),
                                row.hiding() != Hiding.SHOWN)))
                .toList();
    }

    private static String shown(CellAddress address, String value, boolean formula, boolean struck, boolean hidden) {
        return address.text() + " " + value + (formula ? " =" : "") + (struck ? " struck" : "")
                + (hidden ? " hidden" : "");
    }
}
