package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;

/** Turns a table's rows into lines, and lets a line that only names a place, a day, a week or a month speak for those below. */
final class LineReader {

    private final Table table;
    private final Layout layout;
    private final Senses senses;

    LineReader(Table table, Layout layout, Senses senses) {
        this.table = table;
        this.layout = layout;
        this.senses = senses;
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        var carried = layout.keys().stream().filter(this::isWrittenOnce).toList();
        var above = new HashMap<Integer, Cell>();
        var kinds = KindColumn.of(table, layout, senses);
        for (Row row : table.body()) {
            var own = inside(row);
            if (!own.isEmpty()) {
                carried.forEach(key -> Grid.at(row, key.number()).ifPresent(cell -> above.put(key.number(), cell)));
                var keys = RowKeys.of(row, table.grid(), layout, senses, above);
                boolean other = kinds.filter(column -> column.saysOther(row)).isPresent();
                lines.add(new Line(row, other ? keys.aboutSomethingElse() : keys, Context.NONE, counts(row)));
            }
        }
        return new Sections(layout, senses).over(lines);
    }

    /** A week, month or year that is written where it begins and left blank until the next one. */
    private boolean isWrittenOnce(Column key) {
        boolean longerThanDay = switch (key.heading().role()) {
            case WEEK, MONTH, YEAR -> true;
            default -> false;
        };
        if (!longerThanDay) {
            return false;
        }
        int written = 0;
        int blank = 0;
        Optional<CellValue> before = Optional.empty();
        for (Row row : table.body()) {
            var value = Grid.at(row, key.number()).map(Cell::value);
            if (value.isEmpty()) {
                blank++;
            } else if (value.equals(before)) {
                return false;
            } else {
                written++;
            }
            before = value;
        }
        return written > 0 && blank >= written;
    }

    private List<Cell> inside(Row row) {
        return row.cells().stream()
                .filter(cell -> cell.address().column() >= table.first()
                        && cell.address().column() <= table.last())
                .toList();
    }

    private List<Line.Value> counts(Row row) {
        var counts = new ArrayList<Line.Value>();
        for (ValueColumn column : layout.values()) {
            var parts = column.numbers().stream()
                    .flatMap(number -> value(row, column, number).stream())
                    .toList();
            AddedColumns.sum(parts).ifPresent(counts::add);
        }
        return counts;
    }

    private Optional<Line.Value> value(Row row, ValueColumn column, int number) {
        return table.grid()
                .seenAt(row, number)
                .map(cell -> new Line.Value(column, cell, count(row, column, number, cell)))
                .filter(value -> !(value.count() instanceof Count.Nothing));
    }

    /** Words in merged cells are about all of them; a number in merged cells is about nobody knows which. */
    private Count count(Row row, ValueColumn column, int number, Cell cell) {
        var count = senses.count(cell, column.measure());
        if (count instanceof Count.Word || count instanceof Count.Dash) {
            return count;
        }
        boolean own = cell.address().row() == row.number() && cell.address().column() == number;
        if (!own) {
            return new Count.Nothing();
        }
        boolean several = table.grid()
                .mergedOver(cell.address())
                .filter(range -> range.last().row() > range.first().row()
                        || table.header().stream()
                                .flatMap(head -> head.cells().stream())
                                .map(head -> head.address().column())
                                .anyMatch(headed -> headed > number
                                        && headed <= range.last().column()))
                .isPresent();
        return several && count instanceof Count.Figure ? Count.Refused.of("merged-value") : count;
    }
}
