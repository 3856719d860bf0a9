package se.kommun.iop.batch.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;

/** A row of a wall calendar that begins with its week: {@code v. 36 | 2 | 3 | 4 | 5 | 6 | 7 | 8}. */
final class WeekOfDays {

    private static final int WORKING_WEEK = 5;

    private final Senses senses;
    private final List<Cell> weekdays;

    private WeekOfDays(Senses senses, List<Cell> weekdays) {
        this.senses = senses;
        this.weekdays = weekdays;
    }

    /** Empty unless the heading row has something before the weekdays. */
    static Optional<WeekOfDays> under(Row header, Senses senses) {
        var weekdays = header.cells().stream()
                .filter(cell -> senses.date(cell).isOnlyWeekday())
                .toList();
        boolean labelled = !weekdays.isEmpty()
                && !weekdays.getFirst().equals(header.cells().getFirst());
        return labelled ? Optional.of(new WeekOfDays(senses, weekdays)) : Optional.empty();
    }

    int firstColumn() {
        return weekdays.getFirst().address().column();
    }

    /**
     * The days without the week, when they are exactly that week's days. A few counts may look like that by chance, so
     * there must be a row of counts below, or days going on from those before.
     */
    Optional<Row> days(Row row, Optional<Row> below, int dayBefore) {
        var labels = row.cells().stream().filter(cell -> !isBelowWeekday(cell)).toList();
        var days = row.cells().stream().filter(this::isBelowWeekday).toList();
        if (labels.size() != 1 || days.isEmpty() || labels.getFirst().address().column() >= firstColumn()) {
            return Optional.empty();
        }
        int week = week(labels.getFirst());
        boolean exact = week != 0 && days.stream().allMatch(cell -> isDayOf(week, cell));
        boolean sure = days.size() >= WORKING_WEEK
                || dayBefore > 0 && isNumber(days.getFirst(), dayBefore + 1)
                || below.filter(next -> isBelowWeekday(next.cells().getFirst())).isPresent();
        return exact && sure ? Optional.of(new Row(row.number(), row.hiding(), days)) : Optional.empty();
    }

    private boolean isBelowWeekday(Cell cell) {
        return weekdays.stream()
                .anyMatch(day -> day.address().column() == cell.address().column());
    }

    private int week(Cell cell) {
        return cell.value() instanceof CellValue.Number(double value) && value >= 1 && value <= 53
                ? (int) value
                : senses.date(cell).week();
    }

    private boolean isDayOf(int week, Cell cell) {
        int weekday = weekdays.stream()
                .filter(day -> day.address().column() == cell.address().column())
                .mapToInt(day -> senses.date(day).weekday())
                .findFirst()
                .orElse(1);
        var term = senses.term();
        return IntStream.rangeClosed(term.from().getYear(), term.through().getYear())
                .mapToObj(year -> LocalDate.of(year, 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                        .with(ChronoField.DAY_OF_WEEK, weekday))
                .anyMatch(date -> isNumber(cell, date.getDayOfMonth()));
    }

    private boolean isNumber(Cell cell, int number) {
        return senses.count(cell) instanceof Count.Figure figure
                && figure.value().compareTo(BigDecimal.valueOf(number)) == 0;
    }
}
