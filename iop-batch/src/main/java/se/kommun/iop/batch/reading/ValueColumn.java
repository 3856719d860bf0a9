package se.kommun.iop.batch.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.batch.reading.vocabulary.DateParts;
import se.kommun.iop.batch.reading.vocabulary.PlaceNames;
import se.kommun.iop.batch.workbook.Cell;

/**
 * A column of counts.
 *
 * @param place the place that it is headed by
 * @param unknownPlace it is headed by something that must be a place, and none of the agreement's
 * @param assumed nothing says that it counts what is asked for, but nothing else can
 * @param added further columns whose counts are to be added
 */
record ValueColumn(
        int number,
        Optional<PlaceNames.Hit> place,
        DateParts date,
        int measure,
        boolean unknownPlace,
        boolean assumed,
        Optional<Cell> head,
        Optional<Cell> dayHead,
        List<Integer> added) {

    ValueColumn {
        added = List.copyOf(added);
    }

    static ValueColumn of(Column column, boolean unknownPlace, boolean assumed) {
        var head = column.heads().isEmpty()
                ? Optional.<Cell>empty()
                : Optional.of(column.heads().stream()
                        .filter(cell -> cell.address().column() == column.number())
                        .reduce((upper, lower) -> lower)
                        .orElse(column.heads().getLast()));
        return new ValueColumn(
                column.number(),
                column.place(),
                column.date(),
                column.heading().measure(),
                unknownPlace,
                assumed,
                head,
                column.dayHead(),
                List.of());
    }

    ValueColumn headedAt(Cell other) {
        return new ValueColumn(number, place, date, measure, unknownPlace, assumed, Optional.of(other), dayHead, added);
    }

    /** It and the others together are the count. */
    ValueColumn adding(List<Integer> others) {
        return new ValueColumn(number, place, date, measure, unknownPlace, assumed, head, dayHead, others);
    }

    /** All columns that it takes its counts from. */
    List<Integer> numbers() {
        return Stream.concat(Stream.of(number), added.stream()).toList();
    }
}
