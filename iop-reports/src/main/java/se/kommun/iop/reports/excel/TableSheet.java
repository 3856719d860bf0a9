package se.kommun.iop.reports.excel;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * A sheet with its one table.
 *
 * @param name on the tab
 * @param rows below the header, each with a value for every heading; asked for one by one as they are written, so that a
 *     long table need never be in memory as a whole
 * @param totals the last row, outside filter and sorting; empty when there is none
 */
public record TableSheet(String name, List<Heading> headings, List<List<Value>> rows, List<Value> totals) {

    /** @throws IllegalArgumentException if a heading occurs twice, or there are no rows */
    public TableSheet {
        headings = List.copyOf(headings);
        totals = List.copyOf(totals);
        int width = headings.size();
        var seen = new HashSet<String>();
        if (!headings.stream().allMatch(heading -> seen.add(heading.text().toLowerCase(Locale.ROOT)))) {
            throw new IllegalArgumentException("No two columns of a sheet have the same heading");
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("A table has rows");
        }
        if (!totals.isEmpty() && totals.size() != width) {
            throw new IllegalArgumentException("The totals have every cell");
        }
    }

    /** The same with columns as wide as what stands in them needs. */
    TableSheet fitted() {
        return new TableSheet(name, Fit.of(this), rows, totals);
    }

    /** @throws IllegalArgumentException if it lacks a cell */
    List<Value> whole(List<Value> row) {
        if (row.size() != headings.size()) {
            throw new IllegalArgumentException("Every row of a table has every cell");
        }
        return row;
    }

    /** The last row that is no total, as Excel numbers them. */
    int lastRow() {
        return rows.size() + 1;
    }
}
