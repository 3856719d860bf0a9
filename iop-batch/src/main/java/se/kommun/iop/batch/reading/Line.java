package se.kommun.iop.batch.reading;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.Row;

/**
 * A row of a table with what it tells, what the lines above it tell, and the counts in it.
 *
 * @param counts what stands in the columns of counts; blank ones are left out
 */
record Line(Row row, RowKeys keys, Context around, List<Value> counts) {

    /** @param parts the counts in cells of their own that this one is the sum of; usually none */
    record Value(ValueColumn column, Cell cell, Count count, List<Value> parts) {

        Value {
            parts = List.copyOf(parts);
        }

        Value(ValueColumn column, Cell cell, Count count) {
            this(column, cell, count, List.of());
        }

        /** Every cell that it is read from. */
        List<Value> cells() {
            return parts.isEmpty() ? List.of(this) : parts;
        }

        /** There is something that should have been a number. */
        boolean matters() {
            return count instanceof Count.Figure || count instanceof Count.Refused;
        }
    }

    Line {
        counts = List.copyOf(counts);
    }

    boolean isData() {
        return keys.kind() == RowKeys.Kind.DATA;
    }

    boolean matters() {
        if (isData()) {
            for (Value value : counts) {
                if (value.matters()) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean tellsDay() {
        return !keys.date().isEmpty() && !keys.date().isOnlyWeekday();
    }

    boolean tellsPlace() {
        return keys.place().isPresent() || keys.unknownPlace().isPresent();
    }

    Optional<Cell> firstKey() {
        return keys.dateCell().or(keys::placeCell);
    }

    Line with(RowKeys other) {
        return new Line(row, other, around, counts);
    }

    Line with(Context other) {
        return new Line(row, keys, other, counts);
    }
}
