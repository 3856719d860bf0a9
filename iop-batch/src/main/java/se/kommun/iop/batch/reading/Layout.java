package se.kommun.iop.batch.reading;

import java.util.List;
import java.util.Optional;

/**
 * One way to understand a table: which columns hold the counts, and which tell of what.
 *
 * @param values columns of counts
 * @param keys columns that may tell the day or the place
 * @param dateColumn where the day of a row is expected
 * @param placeColumn where the place of a row is expected
 * @param totals columns with sums of each row
 * @param notes columns with remarks
 * @param around what the corner over the keys tells
 * @param rivals columns that are not among the values because nothing tells which of them are
 */
record Layout(
        List<ValueColumn> values,
        List<Column> keys,
        Optional<Integer> dateColumn,
        Optional<Integer> placeColumn,
        List<Integer> totals,
        List<Integer> notes,
        Context around,
        Rivals rivals) {

    Layout {
        values = List.copyOf(values);
        keys = List.copyOf(keys);
        totals = List.copyOf(totals);
        notes = List.copyOf(notes);
    }

    Layout withValues(List<ValueColumn> others) {
        return new Layout(others, keys, dateColumn, placeColumn, totals, notes, around, Rivals.NONE);
    }

    /** Whether the columns themselves tell the day or the place. */
    boolean isMatrix() {
        return values.stream()
                .anyMatch(value -> value.place().isPresent() || !value.date().isEmpty());
    }

    boolean hasPlacesAcross() {
        return values.stream().anyMatch(value -> value.place().isPresent() || value.unknownPlace());
    }

    boolean hasDaysAcross() {
        return values.stream().anyMatch(value -> !value.date().isEmpty());
    }
}
