package se.kommun.iop.batch.reply;

import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.kommun.iop.batch.masking.MaskedCells;
import se.kommun.iop.batch.reading.vocabulary.PersonalData;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellRange;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Hiding;
import se.kommun.iop.batch.workbook.Row;
import se.kommun.iop.batch.workbook.Sheet;
import se.kommun.iop.batch.workbook.Workbook;

/** A new workbook with the same sheets and the same values at the same addresses, for what cannot be copied as it is. */
final class RetypedCopy {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int MANY_CELLS = 100_000;
    private static final int WIDEST = 40;

    private final MaskedCells blanked;
    private final Remarks remarks;

    RetypedCopy(Remarks remarks, MaskedCells blanked) {
        this.remarks = remarks;
        this.blanked = blanked;
    }

    /** Cells with something to say about are there also when they are empty, and are filled. */
    org.apache.poi.ss.usermodel.Workbook of(
            Workbook theirs, Function<org.apache.poi.ss.usermodel.Workbook, CellMarks> marking) {
        long cells = theirs.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .mapToLong(row -> row.cells().size())
                .sum();
        var book = cells > MANY_CELLS ? streamed() : new XSSFWorkbook();
        var values = new ValueWriter(book);
        var marks = marking.apply(book);
        for (Sheet sheet : theirs.sheets()) {
            write(sheet, book.createSheet(SheetNames.free(book, PersonalData.masked(sheet.name()))), values, marks);
        }
        for (int i = 0; i < theirs.sheets().size(); i++) {
            if (theirs.sheets().get(i).hidden()) {
                book.setSheetHidden(i, true);
            }
        }
        return book;
    }

    private void write(Sheet sheet, org.apache.poi.ss.usermodel.Sheet copy, ValueWriter values, CellMarks marks) {
        var said = remarks.at(sheet.name());
        var blank = blanked.of(sheet.name());
        var widths = new TreeMap<Integer, Integer>();
        for (Row row : sheet.rows()) {
            var written = copy.createRow(row.number() - 1);
            written.setZeroHeight(row.hiding() != Hiding.SHOWN);
            for (Cell cell : row.cells()) {
                var to = written.createCell(cell.address().column() - 1);
                if (!blank.contains(cell.address())) {
                    values.write(cell, to);
                    widths.merge(cell.address().column(), width(cell), Math::max);
                }
                var here = said.get(cell.address().text());
                if (here != null) {
                    marks.fill(to, here);
                }
            }
        }
        widths.forEach((column, width) -> copy.setColumnWidth(column - 1, width * 256));
        sheet.handHiddenColumns().forEach(column -> copy.setColumnHidden(column - 1, true));
        sheet.merged().forEach(range -> merge(range, copy));
    }

    private static SXSSFWorkbook streamed() {
        var book = new SXSSFWorkbook(ROWS_IN_MEMORY);
        // Java's own reader stumbles over the form that is meant for more than 4 GB
        book.setZip64Mode(Zip64Mode.Never);
        return book;
    }

    private static int width(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Text(String text) -> Math.clamp(text.length() + 2, 9, WIDEST);
            case CellValue.Day day -> 12;
            default -> 9;
        };
    }

    private static void merge(CellRange range, org.apache.poi.ss.usermodel.Sheet copy) {
        if (!range.first().equals(range.last())) {
            copy.addMergedRegionUnsafe(new CellRangeAddress(
                    range.first().row() - 1,
                    range.last().row() - 1,
                    range.first().column() - 1,
                    range.last().column() - 1));
        }
    }
}
