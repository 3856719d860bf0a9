package se.kommun.iop.reports.word;

import java.util.List;

/**
 * A simple grid: one header row, a first column that names each row, no merged and no empty cells.
 *
 * @param caption stands above the table, after its number
 * @param description what somebody who cannot see the table should know about it
 * @param lastRow whether the last row is an ordinary one or a total
 * @param size how large its text is
 */
public record Table(
        String caption, String description, List<Column> columns, List<List<Cell>> rows, LastRow lastRow, Size size) {

    /** @throws IllegalArgumentException if anything that a reader needs is missing */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (caption.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("A table has a caption and an alternative text");
        }
        if (columns.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("A table has columns and rows");
        }
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("Every row of a table has every cell");
        }
    }

    public enum LastRow {
        ORDINARY,
        TOTAL
    }

    public enum Size {
        NORMAL,
        /** For long appendices. */
        SMALL
    }

    public static Table of(String caption, String description, List<Column> columns, List<List<Cell>> rows) {
        return new Table(caption, description, columns, rows, LastRow.ORDINARY, Size.NORMAL);
    }

    public Table withTotal() {
        return new Table(caption, description, columns, rows, LastRow.TOTAL, size);
    }

    public Table small() {
        return new Table(caption, description, columns, rows, lastRow, Size.SMALL);
    }
}
