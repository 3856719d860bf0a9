package se.kommun.iop.batch.longlist;

import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.RowView;

/** A cell of a row that is passed by, as the interpreters want it. */
final class CellOf {

    private CellOf() {}

    static Cell in(RowView row, int cell) {
        return new Cell(new CellAddress(row.number(), row.column(cell)), value(row, cell));
    }

    private static CellValue value(RowView row, int cell) {
        return switch (row.kind(cell)) {
            case TEXT -> new CellValue.Text(row.text(cell));
            case NUMBER -> new CellValue.Number(row.value(cell));
            case DAY -> new CellValue.Day(row.day(cell), row.value(cell));
            case OTHER -> new CellValue.NotCalculated();
        };
    }
}
