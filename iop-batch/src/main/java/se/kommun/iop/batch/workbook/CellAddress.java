package se.kommun.iop.batch.workbook;

/** Where a cell is, counted from 1: row 7 of column 2 is B7. Addresses are ordered as one reads. */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {

    public CellAddress {
        if (row < 1 || column < 1) {
            throw new IllegalArgumentException("Rows and columns are counted from 1");
        }
    }

    /** As a spreadsheet program shows it: B7. */
    public String text() {
        return columnText() + row;
    }

    /** With the sheet: Blad1!B7. */
    public String inSheet(String sheet) {
        return sheet + "!" + text();
    }

    /** The letters of the column: B. */
    public String columnText() {
        var letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    @Override
    public int compareTo(CellAddress other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }
}
