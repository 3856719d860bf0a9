package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;

/** Part of a sheet that has not been read, and whether it seems to hold counts all the same. */
record LeftOver(List<Row> rows, Senses senses) {

    private static final int FEW = 2;
    private static final int LAST_DAY = 31;

    /** The first count of at least two that stand beside days; a table of sums has none. */
    Optional<Cell> countsBesideDays() {
        var beside = new ArrayList<Cell>();
        var numbered = new ArrayList<Row>();
        for (Row row : rows) {
            if (row.cells().stream().anyMatch(this::isDay)) {
                figures(row).findFirst().ifPresent(beside::add);
            } else if (dayNumber(row) > 0 && row.cells().size() > 1) {
                numbered.add(row);
            }
        }
        if (beside.size() < FEW && areDaysOfService(numbered)) {
            numbered.stream().flatMap(row -> figures(row).skip(1).limit(1)).forEach(beside::add);
        }
        return beside.size() < FEW ? Optional.empty() : Optional.of(beside.getFirst());
    }

    /** A form that could not be read: a day, a place and a number, each in a cell of its own. */
    Optional<Cell> countOfForm() {
        var cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
        boolean told = cells.stream().anyMatch(this::isWholeDay)
                && cells.stream().anyMatch(cell -> senses.place(cell).isPresent());
        return cells.stream()
                .filter(cell -> told && cell.value() instanceof CellValue.Number && isFigure(cell))
                .findFirst();
    }

    /** The first of rows of nothing but numbers: a table that has lost its headings. */
    Optional<Cell> numbersWithoutAWord() {
        var bare = rows.stream()
                .filter(row -> row.cells().size() > 1)
                .filter(row -> row.cells().stream().allMatch(cell -> cell.value() instanceof CellValue.Number))
                .toList();
        return bare.size() < FEW
                ? Optional.empty()
                : Optional.of(bare.getFirst().cells().getFirst());
    }

    private boolean isDay(Cell cell) {
        return isWholeDay(cell) || senses.date(cell).isOnlyWeekday();
    }

    private boolean isWholeDay(Cell cell) {
        return senses.date(cell).isDayOfMonth();
    }

    private Stream<Cell> figures(Row row) {
        return row.cells().stream().filter(this::isFigure);
    }

    private boolean isFigure(Cell cell) {
        return (senses.date(cell).isEmpty() || senses.date(cell).isOnlyDay())
                && senses.count(cell) instanceof Count.Figure;
    }

    private int dayNumber(Row row) {
        return senses.count(row.cells().getFirst()) instanceof Count.Figure figure
                        && figure.value().intValue() <= LAST_DAY
                ? figure.value().intValue()
                : 0;
    }

    /** They grow, and not one by one as the numbers of rows do. */
    private boolean areDaysOfService(List<Row> numbered) {
        int before = 0;
        boolean leaps = false;
        for (Row row : numbered) {
            if (dayNumber(row) <= before) {
                return false;
            }
            leaps |= dayNumber(row) > before + 1 && before > 0;
            before = dayNumber(row);
        }
        return leaps;
    }
}
