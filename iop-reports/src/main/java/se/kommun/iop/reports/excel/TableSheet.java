package se.kommun.iop.reports.excel;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * A sheet with its one table.
 *
 * @param name on the tab
 * @param rows below the header
 * @param totals the last row, outside filter and sorting; empty when there is none
 */
public record TableSheet(String name, List<Heading> headings, List<List<Value>> rows, List<Value> totals) {

    /** @throws IllegalArgumentException if a row lacks a cell, a heading occurs twice, or there are no rows */
    public TableSheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
        int width = headings.size();
        var seen = new HashSet<String>();
        if (!headings.stream().allMatch(heading -> seen.add(heading.text().toLowerCase(Locale.ROOT)))) {
            throw new IllegalArgumentException("No two columns of a sheet have the same heading");
        }
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("A table has rows, and every row has every cell");
        }
        if (!totals.isEmpty() && totals.size() != width) {
            throw new IllegalArgumentException("The totals have every cell");
        }
    }

    /** The last row that is no total, as Excel numbers them. */
    int lastRow() {
        return rows.size() + 1;
    }
}
