package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.kommun.iop.batch.reading.vocabulary.Heading;
import se.kommun.iop.batch.reading.vocabulary.Heading.Role;
import se.kommun.iop.batch.reading.vocabulary.Senses;

/** The columns of counts in a table where each row has its day and place. */
final class ListColumns {

    private static final int TOTAL_OF_ROW = 35;
    private static final int GUESTS = 60;

    private final Table table;
    private final List<Column> columns;
    private final Senses senses;
    private final Function<Column, ColumnContent> content;
    private final Predicate<Column> isKey;

    ListColumns(
            Table table,
            List<Column> columns,
            Senses senses,
            Function<Column, ColumnContent> content,
            Predicate<Column> isKey) {
        this.table = table;
        this.columns = columns;
        this.senses = senses;
        this.content = content;
        this.isKey = isKey;
    }

    /** Empty when no column can be a count. */
    List<ValueColumn> values() {
        var values = new ArrayList<ValueColumn>();
        int measures = 1
                + columns.stream()
                        .mapToInt(column -> column.heading().measure())
                        .max()
                        .orElse(0);
        for (int measure = 0; measure < measures; measure++) {
            int wanted = measure;
            bestOf(column -> column.heading().is(Role.COUNT)
                            && column.heading().measure() == wanted
                            && !content.apply(column).isEmpty()
                            && !(content.apply(column).isMostlyNames() && hasFiguresElsewhere(wanted)))
                    .ifPresent(column -> values.add(ValueColumn.of(column, false, isOfSomething(column))));
        }
        return values.isEmpty() ? unheaded() : values.size() == 1 ? wholeOf(values.getFirst()) : values;
    }

    private boolean hasFiguresElsewhere(int measure) {
        return columns.stream()
                .anyMatch(column -> column.heading().is(Role.COUNT)
                        && column.heading().measure() == measure
                        && content.apply(column).isMostlyFigures());
    }

    /** {@code Antal bord}: it counts, and nobody knows what. */
    private boolean isOfSomething(Column column) {
        return column.heading().rank() <= GUESTS && !column.countsPlainly(senses);
    }

    /** {@code Antal vuxna, Antal barn, Totalt}: what adds the parts up counts all guests, and no part does. */
    private List<ValueColumn> wholeOf(ValueColumn chosen) {
        var parts = columns.stream().filter(this::isPart).toList();
        if (parts.size() < 2 || parts.stream().noneMatch(part -> part.number() == chosen.number())) {
            return List.of(chosen);
        }
        return columns.stream()
                .filter(column -> column.heading().is(Role.SUM) && new RowSums(table, senses).add(parts, column))
                .findFirst()
                .map(column -> List.of(
                        ValueColumn.of(column.as(Heading.count(TOTAL_OF_ROW, chosen.measure(), true)), false, false)))
                .orElse(List.of(chosen));
    }

    /** Columns that count what is asked for just as surely as the one that was found, or that are parts beside it. */
    Rivals rivalsOf(List<ValueColumn> values) {
        if (values.size() != 1) {
            return Rivals.NONE;
        }
        var chosen = columns.stream()
                .filter(column -> column.number() == values.getFirst().number())
                .findFirst()
                .orElseThrow();
        var rivals = columns.stream()
                .filter(column -> column == chosen || isEqual(column, chosen) || isPart(column) && isPart(chosen))
                .map(column -> ValueColumn.of(column, false, false))
                .toList();
        return rivals.size() > 1 ? new Rivals(List.of(rivals)) : Rivals.NONE;
    }

    private boolean isEqual(Column column, Column chosen) {
        return column.heading().equals(chosen.heading())
                && column.countsPlainly(senses) == chosen.countsPlainly(senses)
                && column.heading().is(Role.COUNT)
                && !column.heading().sum()
                && content.apply(column).isMostlyFigures();
    }

    private boolean isPart(Column column) {
        boolean counts =
                column.heading().is(Role.COUNT) && (!column.heading().isServed() || !column.countsPlainly(senses));
        boolean other = column.heading().is(Role.DECOY) || column.heading().is(Role.SENSITIVE);
        return (counts || other || !column.heading().isKnown())
                && column.heads().stream().anyMatch(senses::namesPart)
                && content.apply(column).isMostlyFigures();
    }

    private Optional<Column> bestOf(Predicate<Column> wanted) {
        return columns.stream().filter(wanted).reduce((one, other) -> isBetter(other, one) ? other : one);
    }

    /** A heading that says nothing else is better than one with words that may mean anything. */
    private boolean isBetter(Column one, Column other) {
        boolean plain = one.countsPlainly(senses);
        return plain == other.countsPlainly(senses)
                ? one.heading().rank() > other.heading().rank()
                : plain;
    }

    /** No heading says what is counted: the only column of figures, or the total of several. */
    private List<ValueColumn> unheaded() {
        var figures = columns.stream()
                .filter(column -> !column.heading().isKnown() && !isKey.test(column))
                .filter(column -> content.apply(column).isMostlyFigures())
                .toList();
        var total = columns.stream()
                .filter(column ->
                        column.heading().is(Role.SUM) && content.apply(column).hasFigures())
                .toList();
        if (!figures.isEmpty() && total.size() == 1) {
            return List.of(ValueColumn.of(total.getFirst().as(Heading.count(TOTAL_OF_ROW, 0, true)), false, false));
        }
        if (figures.isEmpty() && total.size() == 1 && hasDayAndPlace()) {
            return List.of(ValueColumn.of(total.getFirst().as(Heading.count(TOTAL_OF_ROW, 0, true)), false, true));
        }
        boolean parts = figures.size() > 1
                && figures.stream().allMatch(column -> column.heads().stream().anyMatch(senses::namesPart));
        if (parts) {
            return List.of(ValueColumn.of(figures.getFirst(), false, false));
        }
        return figures.size() == 1
                ? List.of(ValueColumn.of(
                        figures.getFirst(),
                        false,
                        figures.getFirst().isHeaded() || !table.header().isEmpty()))
                : List.of();
    }

    /** {@code Datum | Plats | Summa}, with a day and a place in each row: what is summed up is that day there. */
    private boolean hasDayAndPlace() {
        return columns.stream().anyMatch(column -> content.apply(column).isMostlyWholeDays())
                && columns.stream().anyMatch(column -> content.apply(column).hasPlaces());
    }
}
