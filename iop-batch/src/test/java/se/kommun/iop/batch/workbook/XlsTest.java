package se.kommun.iop.batch.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.batch.workbook.Opening.sheet;
import static se.kommun.iop.batch.workbook.Opening.shown;
import static se.kommun.iop.batch.workbook.Opening.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** The binary workbooks of Excel 97 to 2003. */
class XlsTest {

    @Test
    void every_kind_of_value_is_read() {
        var content = xls(book -> {
            var row = book.createSheet("Blad1").createRow(6);
            row.createCell(0).setCellValue("Södra Sandby → 中");
            row.createCell(1).setCellValue(12.5);
            row.createCell(2).setCellValue(true);
            row.createCell(3).setCellErrorValue(FormulaError.REF.getCode());
            row.createCell(5).setCellValue(-3);
            row.createCell(6).setBlank();
            row.createCell(255).setCellValue("sist");
        });

        assertThat(shown(sheet(content)))
                .isEqualTo("A7 \"Södra Sandby → 中\" | B7 12.5 | C7 true | D7 #REF! | F7 -3 | IV7 \"sist\"");
    }

    @Test
    void formulas_are_put_into_words_beside_their_stored_results() {
        var content = xls(book -> {
            book.createSheet("Juli 24").createRow(0).createCell(0).setCellValue(7);
            var row = book.createSheet("Blad1").createRow(0);
            row.createCell(0).setCellFormula("SUM(A2:A9)+'Juli 24'!A1");
            row.createCell(1).setCellFormula("IF(A1>5,\"många\",\"\")");
            row.createCell(2).setCellFormula("A1/0");
            row.createCell(3).setCellFormula("IF(A1>500,\"många\",\"\")");
            row.createCell(4).setCellFormula("A1>5");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(shown(workbook(content).sheets().getLast()))
                .isEqualTo("A1 7 =SUM(A2:A9)+'Juli 24'!A1 | B1 \"många\" =IF(A1>5,\"många\",\"\")"
                        + " | C1 #DIV/0! =A1/0 | E1 true =A1>5");
    }

    @Test
    void numbers_shown_as_dates_are_days() {
        var content = xls(book -> {
            var row = book.createSheet("Blad1").createRow(0);
            for (var format : new String[] {"yyyy-mm-dd", "d/m", "h:mm", "0.00"}) {
                var style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(format));
                var cell = row.createCell(Math.max(0, row.getLastCellNum()));
                cell.setCellValue(45479.5);
                cell.setCellStyle(style);
            }
        });

        assertThat(shown(sheet(content)))
                .isEqualTo("A1 2024-07-06T12:00 | B1 2024-07-06T12:00 | C1 45479.5 | D1 45479.5");
        assertThat(Opening.cell(sheet(content), "B1").orElseThrow().format()).hasValue("d/m");
    }

    @Test
    void what_is_hidden_merged_or_struck_through_is_told() {
        var content = xls(book -> {
            var sheet = book.createSheet("Blad1");
            for (int i = 0; i < 4; i++) {
                sheet.createRow(i).createCell(i).setCellValue(i);
            }
            sheet.getRow(1).setZeroHeight(true);
            sheet.setColumnHidden(2, true);
            sheet.setColumnHidden(9, true);
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 3, 5));
            var style = book.createCellStyle();
            var font = book.createFont();
            font.setStrikeout(true);
            style.setFont(font);
            sheet.getRow(3).getCell(3).setCellStyle(style);
            book.createSheet("Gömd");
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });
        var sheets = workbook(content).sheets();

        assertThat(sheets).extracting(Sheet::hidden).containsExactly(false, true);
        assertThat(sheets.getFirst().rows())
                .extracting(Row::hiding)
                .containsExactly(Hiding.SHOWN, Hiding.BY_HAND, Hiding.SHOWN, Hiding.SHOWN);
        assertThat(sheets.getFirst().handHiddenColumns()).isEqualTo(Set.of(3));
        assertThat(sheets.getFirst().merged())
                .containsExactly(new CellRange(new CellAddress(1, 4), new CellAddress(2, 6)));
        assertThat(sheets.getFirst().rows())
                .extracting(row -> row.cells().getFirst().struckThrough())
                .containsExactly(false, false, false, true);
    }

    @Test
    void texts_that_fill_many_records_are_joined() {
        var content = xls(book -> {
            var sheet = book.createSheet("Blad1");
            for (int i = 0; i < 2000; i++) {
                sheet.createRow(i).createCell(0).setCellValue((i % 3 == 0 ? "å→" : "å").repeat(1 + i % 40) + i);
            }
            sheet.createRow(2000).createCell(0).setCellValue("ä".repeat(30_000));
        });
        var sheet = sheet(content);

        for (int i = 0; i < 2000; i++) {
            assertThat(shown(sheet.rows().get(i).cells().getFirst()))
                    .isEqualTo('"' + (i % 3 == 0 ? "å→" : "å").repeat(1 + i % 40) + i + '"');
        }
        assertThat(shown(sheet.rows().getLast().cells().getFirst())).hasSize(30_002);
    }

    private static byte[] xls(Consumer<HSSFWorkbook> filling) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            filling.accept(book);
            book.write(bytes);
        } catch (IOException never) {
            throw new AssertionError(never);
        }
        return bytes.toByteArray();
    }
}
