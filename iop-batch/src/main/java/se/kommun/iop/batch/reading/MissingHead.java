package se.kommun.iop.batch.reading;

import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.batch.workbook.CellValue;

/** Where the heading of a column that has none should have been. */
record MissingHead(Table table, Senses senses) {

    Cell of(Column column) {
        return column.heads().stream()
                .filter(cell -> cell.address().column() == column.number())
                .filter(cell -> !senses.heading(cell).isKnown())
                .reduce((upper, lower) -> lower)
                .orElseGet(() -> new Cell(new CellAddress(missingRow(), column.number()), new CellValue.Text("")));
    }

    private int missingRow() {
        return table.header().stream()
                .filter(row -> row.cells().stream()
                        .anyMatch(cell -> senses.place(cell).isPresent()
                                || !senses.date(cell).isEmpty()))
                .findFirst()
                .orElse(table.header().getLast())
                .number();
    }
}
