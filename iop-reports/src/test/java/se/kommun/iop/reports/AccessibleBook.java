package se.kommun.iop.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a public workbook must have for everybody to read it, as a machine sees it in the file. */
public final class AccessibleBook {

    private AccessibleBook() {}

    public static void check(byte[] file) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheetName(0)).isEqualTo("Läs mig");
            var core = book.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isNotBlank();
            assertThat(core.getCreator()).isNotBlank();
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            book.forEach(sheet -> {
                table((XSSFSheet) sheet);
                sheet.forEach(row -> row.forEach(cell -> cell(cell, evaluator)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void table(XSSFSheet sheet) {
        assertThat(sheet.getTables()).hasSize(1);
        var table = sheet.getTables().getFirst();
        assertThat(table.getStartCellReference().formatAsString()).isEqualTo("A1");
        assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getNumMergedRegions()).isZero();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        var header = sheet.getRow(0);
        for (int i = 0; i < table.getColumnCount(); i++) {
            assertThat(table.getColumns().get(i).getName())
                    .isEqualTo(header.getCell(i).getStringCellValue());
        }
        sheet.forEach(row -> assertThat((int) row.getLastCellNum()).isEqualTo(table.getColumnCount()));
    }

    /** No cell is empty, and every live formula gives the value that is stored. */
    private static void cell(Cell cell, FormulaEvaluator evaluator) {
        assertThat(cell.getCellType()).isNotEqualTo(CellType.BLANK);
        if (cell.getCellType() == CellType.STRING) {
            assertThat(cell.getStringCellValue()).isNotBlank();
        }
        if (cell.getCellType() != CellType.FORMULA) {
            return;
        }
        var now = evaluator.evaluate(cell);
        if (cell.getCachedFormulaResultType() == CellType.NUMERIC) {
            assertThat(now.getNumberValue()).as(cell.getCellFormula()).isEqualTo(cell.getNumericCellValue());
        } else {
            assertThat(now.getStringValue()).isEqualTo(cell.getStringCellValue());
        }
    }
}
