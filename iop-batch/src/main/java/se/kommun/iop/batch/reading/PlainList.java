package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.batch.reading.vocabulary.Heading;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Row;
import se.kommun.iop.batch.workbook.Sheet;

/**
 * A sheet that is one list and nothing else: under its headings, each row tells its own day and place in the same columns.
 * What a row of such a list says hangs on no other row.
 *
 * @param lastHeading the row of the lowest heading
 * @param numbersAreDays whether a plain number in the column of days is one
 * @param weekday where the day's name stands, or 0
 * @param labels other columns before the counts; what they say may be about the day or the place, too
 */
public record PlainList(
        int lastHeading,
        int date,
        boolean numbersAreDays,
        int place,
        int weekday,
        List<Integer> labels,
        List<Counted> counted) {

    /** A column of counts. */
    public record Counted(int column, int measure) {}

    public PlainList {
        labels = List.copyOf(labels);
        counted = List.copyOf(counted);
    }

    public static Optional<PlainList> in(Sheet sheet, ReadingScope scope) {
        var senses = new Senses(scope.term(), scope.places(), scope.measures(), scope.choices());
        var tables = new TableFinder(senses).tablesOf(sheet);
        if (tables.size() != 1 || tables.getFirst().header().isEmpty()) {
            return Optional.empty();
        }
        var table = tables.getFirst();
        return new LayoutFinder(table, senses)
                .find()
                .filter(layout -> !layout.isMatrix() && layout.totals().isEmpty())
                .filter(layout -> KindColumn.of(table, layout, senses).isEmpty())
                .flatMap(layout -> of(table, layout));
    }

    private static Optional<PlainList> of(Table table, Layout layout) {
        int weekday = 0;
        var labels = new ArrayList<Integer>();
        boolean numbersAreDays = false;
        for (var key : layout.keys()) {
            var heading = key.heading();
            boolean date =
                    layout.dateColumn().filter(column -> column == key.number()).isPresent();
            boolean place = layout.placeColumn()
                    .filter(column -> column == key.number())
                    .isPresent();
            if (date) {
                numbersAreDays = heading.is(Heading.Role.DATE);
            } else if (heading.is(Heading.Role.WEEKDAY) && weekday == 0) {
                weekday = key.number();
            } else if (!place && heading.isKey()) {
                return Optional.empty();
            } else if (!place) {
                labels.add(key.number());
            }
        }
        if (layout.dateColumn().isEmpty() || layout.placeColumn().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PlainList(
                table.header().stream().mapToInt(Row::number).max().orElse(0),
                layout.dateColumn().get(),
                numbersAreDays,
                layout.placeColumn().get(),
                weekday,
                labels,
                layout.values().stream()
                        .map(value -> new Counted(value.number(), value.measure()))
                        .toList()));
    }
}
