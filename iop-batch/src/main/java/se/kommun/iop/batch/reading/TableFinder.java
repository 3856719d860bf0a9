package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Hiding;
import se.kommun.iop.batch.workbook.Row;
import se.kommun.iop.batch.workbook.Sheet;

/** Finds the tables of a sheet: stacked, side by side, with several heading rows, or without any. */
final class TableFinder {

    private final Senses senses;

    TableFinder(Senses senses) {
        this.senses = senses;
    }

    List<Table> tablesOf(Sheet sheet) {
        return new BesideEachOther(senses)
                .of(sheet).stream()
                        .flatMap(grid -> stacked(grid).stream())
                        .flatMap(table -> new BesideEachOther(senses).of(table).stream())
                        .toList();
    }

    private List<Table> stacked(Grid grid) {
        var tables = new ArrayList<Table>();
        var titles = new ArrayList<Row>();
        var header = new ArrayList<Row>();
        var body = new ArrayList<Row>();
        var neighbours = new NeighbourDays(senses);
        int calendarDay = -1;
        int calendarColumn = 1;
        Optional<WeekOfDays> weeks = Optional.empty();
        var above = RowShape.of(new Row(1, Hiding.SHOWN, List.of()), senses);
        for (int i = 0; i < grid.rows().size(); i++) {
            var written = grid.rows().get(i);
            var following = i + 1 < grid.rows().size() ? Optional.of(grid.rows().get(i + 1)) : Optional.<Row>empty();
            int dayBefore = calendarDay;
            var days = weeks.flatMap(known -> known.days(written, following, dayBefore));
            var asWritten = days.orElse(written);
            var row = dayBefore < 0 ? asWritten : neighbours.leftOut(asWritten, dayBefore == 0);
            var shape = RowShape.of(row, senses);
            boolean below = shape.isDaysBelowMonths(above)
                    || body.isEmpty()
                            && (shape.isDaysBelowHeadings(above) || isRightBelow(header, row) && shape.isKeyAndWords());
            above = shape;
            below |= body.isEmpty() && isBelowKeys(header, row) && shape.isWhatIsCounted();
            boolean onward = calendarDay >= 0
                    && shape.continuesCalendar(calendarDay)
                    && (calendarDay == 0 || shape.firstColumn() == calendarColumn)
                    && (weeks.isEmpty() || shape.firstColumn() >= calendarColumn);
            // Where the next week was to come, figures from Monday on are its days, however they are written.
            boolean week = onward
                    || days.isPresent()
                    || calendarDay > 0
                            && (!body.isEmpty() || isBelowGap(header, row))
                            && weeks.isEmpty()
                            && shape.isOnlyFigures()
                            && shape.firstColumn() <= calendarColumn + 2;
            if (week) {
                calendarDay = Math.max(calendarDay, shape.lastDay());
            } else if (shape.namesWeek()) {
                calendarDay = 0;
                weeks = WeekOfDays.under(row, senses);
                calendarColumn = weeks.map(WeekOfDays::firstColumn).orElse(shape.firstColumn());
            }
            boolean amidFigures = shape.isDayNumbers()
                    && !body.isEmpty()
                    && body.getLast().number() == row.number() - 1
                    && !RowShape.of(body.getLast(), senses).isText();
            amidFigures |= shape.isDayNumbers() && shape.isUnheaded() && isUnderNamedColumns(header, body);
            boolean valueless = !body.isEmpty() && row.cells().size() == 2 && isBelowPlace(body, row);
            var headed = new Headed(header, senses);
            if (headed.isRepeated(row, body)) {
                continue;
            }
            boolean answer = headed.isAnswered(row);
            if (!(shape.isHeader() && !amidFigures && !valueless && !answer) && !week && !below) {
                (header.isEmpty() && !shape.looksLikeData() && body.isEmpty() ? titles : body).add(asWritten);
                continue;
            }
            boolean continues = body.isEmpty() && !header.isEmpty() && belongsBelow(header.getLast(), row);
            if (!continues && !(header.isEmpty() && body.isEmpty())) {
                var next = trailingText(body, dayBefore > 0 && isBelowDays(header, body) ? 1 : 0);
                tables.add(table(grid, titles, header, body));
                titles = next;
                header = new ArrayList<>();
                body = new ArrayList<>();
            }
            header.add(row == asWritten ? row : neighbours.marked(asWritten, dayBefore == 0));
        }
        if (!header.isEmpty() || !body.isEmpty()) {
            tables.add(table(grid, titles, header, body));
        }
        return tables.stream().map(new GroupLine(senses)::joined).toList();
    }

    /** {@code nästa vecka, Veberöd} where the row above has a place, too, is a day without a count and no heading. */
    private boolean isBelowPlace(List<Row> body, Row row) {
        var above = body.getLast();
        var last = row.cells().getLast();
        return above.number() == row.number() - 1
                && senses.place(last).isPresent()
                && Grid.at(above, last.address().column())
                        .filter(cell -> senses.place(cell).isPresent())
                        .isPresent();
    }

    /** Numbers that grow from left to right are days only where no heading has said what the columns are. */
    private boolean isUnderNamedColumns(List<Row> header, List<Row> body) {
        boolean titled = !body.isEmpty() && RowShape.of(body.getLast(), senses).isText();
        return !titled && header.stream().map(row -> RowShape.of(row, senses)).anyMatch(RowShape::namesColumns);
    }

    private static boolean isRightBelow(List<Row> header, Row row) {
        return !header.isEmpty() && header.getLast().number() == row.number() - 1;
    }

    /** Right below the headings, with nothing below the first of them, which heads the keys. */
    private static boolean isBelowKeys(List<Row> header, Row row) {
        return isRightBelow(header, row)
                && Grid.at(row, header.getLast().cells().getFirst().address().column())
                        .isEmpty();
    }

    private static boolean isBelowGap(List<Row> header, Row row) {
        return !header.isEmpty() && row.number() - header.getLast().number() > 1;
    }

    /** Two heading rows belong together when the lower one does not start the same kind of table over again. */
    private boolean belongsBelow(Row upper, Row lower) {
        boolean bothKeyed = keyHeadings(upper) > 0 && keyHeadings(lower) > 0;
        return lower.number() - upper.number() <= 2 && !(bothKeyed && sameFirst(upper, lower));
    }

    private boolean sameFirst(Row upper, Row lower) {
        return upper.cells().getFirst().value().equals(lower.cells().getFirst().value());
    }

    private long keyHeadings(Row row) {
        return row.cells().stream().filter(cell -> senses.heading(cell).isKey()).count();
    }

    /** What stands in words below one table and above the next is the next one's title. */
    private ArrayList<Row> trailingText(List<Row> body, int kept) {
        int start = body.size();
        while (start > kept
                && body.get(start - 1).cells().size() <= 2
                && RowShape.of(body.get(start - 1), senses).isText()
                && !hasSum(body.get(start - 1))) {
            start--;
        }
        var text = new ArrayList<>(body.subList(start, body.size()));
        body.subList(start, body.size()).clear();
        return text;
    }

    /** In a wall calendar, words right below the days are about them, if they do not begin something new. */
    private boolean isBelowDays(List<Row> header, List<Row> body) {
        return !body.isEmpty()
                && isRightBelow(header, body.getFirst())
                && body.getFirst().cells().stream()
                        .allMatch(cell -> senses.date(cell).isEmpty()
                                && senses.place(cell).isEmpty());
    }

    private boolean hasSum(Row row) {
        return row.cells().stream()
                .anyMatch(cell -> cell.value() instanceof CellValue.Text(String text) && senses.isSumLabel(text));
    }

    private static Table table(Grid grid, List<Row> titles, List<Row> header, List<Row> body) {
        int first = Integer.MAX_VALUE;
        int last = 1;
        for (var row : (Iterable<Row>) Stream.concat(header.stream(), body.stream())::iterator) {
            first = Math.min(first, row.cells().getFirst().address().column());
            last = Math.max(last, row.cells().getLast().address().column());
        }
        return new Table(grid, titles, header, body, first, last);
    }
}
