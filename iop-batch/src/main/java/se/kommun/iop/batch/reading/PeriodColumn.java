package se.kommun.iop.batch.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.kommun.iop.batch.reading.vocabulary.Heading.Role;
import se.kommun.iop.batch.reading.vocabulary.Lexicon;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;

/** A column whose days stand for the weeks or months that they begin or end: {@code Månad}, {@code T.o.m.}. */
record PeriodColumn(Table table, Senses senses) {

    private static final Lexicon LEXICON = Lexicon.swedish();

    boolean is(Column column) {
        boolean said = column.heads().stream().anyMatch(PeriodColumn::saysPeriod);
        boolean month = column.heading().is(Role.MONTH);
        boolean week = column.heading().is(Role.WEEK);
        if (!said && !month && !week && !isMondays(column)) {
            return false;
        }
        var days = days(column);
        return !days.isEmpty()
                && (said
                        || month && eachInItsOwn(days, YearMonth::from)
                        || !month && eachInItsOwn(days, PeriodColumn::week));
    }

    /** The first day of each week, beside the number of the week. */
    private boolean isMondays(Column column) {
        return column.date().isOnlyWeekday()
                && column.date().weekday() == 1
                && table.header().stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> senses.heading(cell).is(Role.WEEK));
    }

    private Set<LocalDate> days(Column column) {
        return table.body().stream()
                .limit(ColumnContent.ROWS)
                .flatMap(row -> Grid.at(row, column.number()).stream())
                .filter(cell -> cell.value() instanceof CellValue.Day || cell.value() instanceof CellValue.Text)
                .map(senses::date)
                .filter(parts -> parts.isDayOfMonth() && parts.year() != 0)
                .map(parts -> LocalDate.of(parts.year(), parts.month(), parts.day()))
                .collect(Collectors.toSet());
    }

    private static <T> boolean eachInItsOwn(Set<LocalDate> days, Function<LocalDate, T> period) {
        return days.stream().map(period).distinct().count() == days.size();
    }

    private static List<Integer> week(LocalDate day) {
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static boolean saysPeriod(Cell head) {
        return head.value() instanceof CellValue.Text(String text)
                && LEXICON.anyOf("heading.period", Words.tokens(Words.fold(text)));
    }
}
