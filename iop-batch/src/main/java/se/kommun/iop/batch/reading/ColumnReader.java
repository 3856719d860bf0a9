package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.kommun.iop.batch.reading.vocabulary.DateParts;
import se.kommun.iop.batch.reading.vocabulary.Heading;
import se.kommun.iop.batch.reading.vocabulary.Heading.Role;
import se.kommun.iop.batch.reading.vocabulary.PlaceNames;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;

/** Reads the headings over each column, through merged cells and group headings that stand over several columns. */
final class ColumnReader {

    /** Which word counts when the headings over one column say several things. */
    private static final List<Role> STRONGEST_FIRST = List.of(
            Role.PERSONAL,
            Role.SENSITIVE,
            Role.DECOY,
            Role.RESPONSIBLE,
            Role.SUM,
            Role.COUNT,
            Role.DATE,
            Role.PLACE,
            Role.WEEK,
            Role.WEEKDAY,
            Role.MONTH,
            Role.YEAR,
            Role.NOTE);

    private final Senses senses;

    ColumnReader(Senses senses) {
        this.senses = senses;
    }

    List<Column> columnsOf(Table table) {
        int last = Math.min(table.last(), table.first() + 400);
        return IntStream.rangeClosed(table.first(), last)
                .mapToObj(number -> column(table, number))
                .toList();
    }

    private Column column(Table table, int number) {
        var heads = new ArrayList<Cell>();
        for (int level = 0; level < table.header().size(); level++) {
            head(table, level, number).ifPresent(heads::add);
        }
        Optional<PlaceNames.Hit> place = Optional.empty();
        var date = DateParts.NONE;
        Optional<Cell> dayHead = Optional.empty();
        var heading = Heading.NONE;
        boolean named = false;
        for (Cell head : heads) {
            var parts = headDate(head);
            var hit = parts.isEmpty() ? placeIn(head) : Optional.<PlaceNames.Hit>empty();
            var said = parts.isEmpty() && !whollyPlace(head) ? senses.heading(head) : Heading.NONE;
            dayHead = parts.isEmpty() || parts.isOnlyWeekday() && dayHead.isPresent() ? dayHead : Optional.of(head);
            date = parts.joined(date);
            place = hit.isPresent() ? hit : place;
            // "Plats" above the names of places heads the places; above a column of days, a place heads the days.
            boolean nowNamed = hit.isPresent() || !parts.isEmpty();
            heading = nowNamed && heading.isKey() ? said : stronger(heading, said);
            named |= parts.isEmpty() && hit.isEmpty() && !said.isKnown();
        }
        return new Column(number, heading, place, date, dayHead, heads, named);
    }

    private DateParts headDate(Cell head) {
        var parts = senses.date(head);
        return parts.isEmpty()
                        && head.value() instanceof CellValue.Number(double value)
                        && !(value >= 1900 && value < 2100)
                ? senses.dateOrNumber(head)
                : parts;
    }

    private boolean whollyPlace(Cell head) {
        return senses.place(head).isPresent();
    }

    private Optional<PlaceNames.Hit> placeIn(Cell head) {
        var whole = senses.place(head);
        return whole.isPresent() || !(head.value() instanceof CellValue.Text(String text))
                ? whole
                : senses.places().within(text);
    }

    private static Heading stronger(Heading one, Heading other) {
        for (Role role : STRONGEST_FIRST) {
            if (one.is(role) || other.is(role)) {
                return !one.is(role) || other.is(role) && other.rank() > one.rank() ? other : one;
            }
        }
        return one;
    }

    private Optional<Cell> head(Table table, int level, int number) {
        var row = table.header().get(level);
        var seen =
                table.grid().seenAt(row, number).filter(cell -> cell.address().column() >= table.first());
        if (seen.isPresent() || level == table.header().size() - 1) {
            return seen;
        }
        return groupHead(table, row, level, number);
    }

    /** A group heading that is not merged stands over the columns to its right, as far as they have headings below. */
    private Optional<Cell> groupHead(Table table, Row row, int level, int number) {
        var below = table.header().subList(level + 1, table.header().size());
        if (below.stream().noneMatch(lower -> Grid.at(lower, number).isPresent())) {
            return Optional.empty();
        }
        return row.cells().stream()
                .filter(cell ->
                        cell.address().column() < number && cell.address().column() >= table.first())
                .reduce((left, right) -> right)
                .filter(this::isGroup)
                .filter(group -> table.grid().mergedOver(group.address()).isEmpty())
                .filter(group -> below.stream()
                        .allMatch(lower -> Grid.at(lower, number)
                                .filter(cell -> senses.heading(cell).isKey())
                                .isEmpty()));
    }

    private boolean isGroup(Cell cell) {
        var heading = senses.heading(cell);
        return !senses.date(cell).isEmpty()
                || senses.place(cell).isPresent()
                || heading.is(Role.COUNT)
                || heading.is(Role.DECOY);
    }
}
