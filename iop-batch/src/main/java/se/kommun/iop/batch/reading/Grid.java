package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kommun.iop.batch.reading.vocabulary.PersonalData;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.batch.workbook.CellRange;
import se.kommun.iop.batch.workbook.Hiding;
import se.kommun.iop.batch.workbook.Row;
import se.kommun.iop.batch.workbook.Sheet;
import se.kommun.iop.domain.observation.CellReference;

/** A sheet, or a part of its columns, as a grid where every address can be asked. */
final class Grid {

    private static final int TALL = 400;

    private final Sheet sheet;
    private final List<Row> rows;
    private final Map<Integer, Row> byNumber = new HashMap<>();
    private final Map<Integer, List<CellRange>> mergedByRow = new HashMap<>();
    private final List<CellRange> tallMerged = new ArrayList<>();

    Grid(Sheet sheet, int firstColumn, int lastColumn) {
        this.sheet = sheet;
        this.rows = sheet.rows().stream()
                .map(row -> part(row, firstColumn, lastColumn))
                .filter(row -> !row.cells().isEmpty())
                .toList();
        rows.forEach(row -> byNumber.put(row.number(), row));
        sheet.merged().forEach(this::remember);
    }

    private static Row part(Row row, int first, int last) {
        boolean whole = row.cells().isEmpty()
                || row.cells().getFirst().address().column() >= first
                        && row.cells().getLast().address().column() <= last;
        return whole
                ? row
                : new Row(
                        row.number(),
                        row.hiding(),
                        row.cells().stream()
                                .filter(cell -> cell.address().column() >= first
                                        && cell.address().column() <= last)
                                .toList());
    }

    private void remember(CellRange range) {
        if (range.last().row() - range.first().row() > TALL) {
            tallMerged.add(range);
            return;
        }
        for (int row = range.first().row(); row <= range.last().row(); row++) {
            mergedByRow.computeIfAbsent(row, some -> new ArrayList<>(2)).add(range);
        }
    }

    String name() {
        return sheet.name();
    }

    List<Row> rows() {
        return rows;
    }

    /** The cell itself; empty when it is blank. */
    Optional<Cell> at(int row, int column) {
        var found = byNumber.get(row);
        return found == null ? Optional.empty() : at(found, column);
    }

    static Optional<Cell> at(Row row, int column) {
        var cells = row.cells();
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = cells.get(middle).address().column();
            if (there == column) {
                return Optional.of(cells.get(middle));
            }
            if (there < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** The cell that is seen there: the first one of the merged cells that cover the address. */
    Optional<Cell> seenAt(Row row, int column) {
        var own = at(row, column);
        return own.isPresent()
                ? own
                : mergedOver(new CellAddress(row.number(), column))
                        .flatMap(range -> at(range.first().row(), range.first().column()));
    }

    Optional<CellRange> mergedOver(CellAddress address) {
        for (var range : mergedByRow.getOrDefault(address.row(), List.of())) {
            if (range.contains(address)) {
                return Optional.of(range);
            }
        }
        return tallMerged.stream().filter(range -> range.contains(address)).findFirst();
    }

    CellReference reference(CellAddress address) {
        return new CellReference(PersonalData.masked(sheet.name()), address.text());
    }

    Set<Integer> hiddenColumns() {
        return sheet.handHiddenColumns();
    }

    static boolean isHidden(Row row) {
        return row.hiding() == Hiding.BY_HAND;
    }
}
