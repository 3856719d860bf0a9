package se.kommun.iop.batch.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** A sheet while it is read: takes cells in whatever order a file has them, and forgets the blank ones. */
final class SheetDraft {

    private final Budget budget;
    private final List<Cell> cells = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final BitSet rows = new BitSet();
    private final BitSet columns = new BitSet();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();

    SheetDraft(Budget budget) {
        this.budget = budget;
    }

    void add(Cell cell) {
        if (cell.value() instanceof CellValue.Text(var text) && isBlank(text)) {
            return;
        }
        budget.cell();
        budget.hold();
        int row = cell.address().row();
        if (!rows.get(row)) {
            budget.row();
            rows.set(row);
        }
        columns.set(cell.address().column());
        cells.add(cell);
    }

    void merge(CellRange range) {
        budget.cell();
        merged.add(range);
    }

    void hideRow(int row) {
        hiddenRows.set(row);
    }

    void hideColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    /** Where an address occurs twice with two values, nobody knows which one people have seen. */
    Sheet finish(String name, boolean hidden, IntPredicate filtered) {
        var byRow = new TreeMap<Integer, List<Cell>>();
        cells.forEach(cell -> byRow.computeIfAbsent(cell.address().row(), row -> new ArrayList<>())
                .add(cell));
        hiddenColumns.and(columns);
        return new Sheet(
                name,
                hidden,
                byRow.entrySet().stream()
                        .map(row -> new Row(row.getKey(), hiding(row.getKey(), filtered), ascending(row.getValue())))
                        .toList(),
                merged,
                hiddenColumns.stream().boxed().collect(Collectors.toSet()));
    }

    private Hiding hiding(int row, IntPredicate filtered) {
        if (!hiddenRows.get(row)) {
            return Hiding.SHOWN;
        }
        return filtered.test(row) ? Hiding.BY_FILTER : Hiding.BY_HAND;
    }

    private static List<Cell> ascending(List<Cell> row) {
        for (int i = 1; i < row.size(); i++) {
            if (row.get(i - 1).address().column() >= row.get(i).address().column()) {
                var byColumn = new TreeMap<Integer, Cell>(Comparator.naturalOrder());
                row.forEach(cell -> {
                    var before = byColumn.put(cell.address().column(), cell);
                    if (before != null && !before.value().equals(cell.value())) {
                        throw new NotOpened(Refusal.UNREADABLE);
                    }
                });
                return List.copyOf(byColumn.values());
            }
        }
        return row;
    }

    /** No-break spaces are space too. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign) && sign != '\uFEFF') {
                return false;
            }
        }
        return true;
    }
}
