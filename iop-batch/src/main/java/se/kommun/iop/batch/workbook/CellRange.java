package se.kommun.iop.batch.workbook;

/** A rectangle of cells, both corners included. The first cell is the one that holds a merged range's content. */
public record CellRange(CellAddress first, CellAddress last) {

    public CellRange {
        if (last.row() < first.row() || last.column() < first.column()) {
            throw new IllegalArgumentException("The last cell of a range comes before its first");
        }
    }

    public boolean contains(CellAddress cell) {
        return first.row() <= cell.row()
                && cell.row() <= last.row()
                && first.column() <= cell.column()
                && cell.column() <= last.column();
    }
}
