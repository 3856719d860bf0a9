package se.kommun.iop.batch.workbook;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A tab (flik) of a workbook.
 *
 * @param hidden whether the tab is hidden from whoever opens the file
 * @param rows ascending, and only those with at least one cell that holds something
 * @param merged the merged cells; only the first cell of such a range can hold anything
 * @param handHiddenColumns numbers (A is 1) of columns with content that somebody has hidden
 */
public record Sheet(
        String name, boolean hidden, List<Row> rows, List<CellRange> merged, Set<Integer> handHiddenColumns) {

    public Sheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
        handHiddenColumns = Collections.unmodifiableSet(new TreeSet<>(handHiddenColumns));
    }
}
