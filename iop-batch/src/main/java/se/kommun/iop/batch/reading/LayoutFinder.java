package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.kommun.iop.batch.reading.vocabulary.Heading;
import se.kommun.iop.batch.reading.vocabulary.Heading.Role;
import se.kommun.iop.batch.reading.vocabulary.Senses;

/** Weighs what the columns of a table can be against each other, and says which of them count what is asked for. */
final class LayoutFinder {

    private static final int TOTAL_OF_ROW = 35;

    private final Table table;
    private final Senses senses;
    private final List<Column> columns;
    private final Map<Integer, ColumnContent> contents = new HashMap<>();

    LayoutFinder(Table table, Senses senses) {
        this.table = table;
        this.senses = senses;
        this.columns = new ColumnReader(senses).columnsOf(table);
        columns.forEach(column -> contents.put(column.number(), ColumnContent.of(table, column.number(), senses)));
    }

    List<Column> columns() {
        return columns;
    }

    ColumnContent contentOf(Column column) {
        return contents.getOrDefault(column.number(), new ColumnContent(senses));
    }

    /** Empty when nothing in the table can be a count. */
    Optional<Layout> find() {
        var across = new MatrixColumns(table, columns, senses, this::contentOf, this::isKey);
        var values = across.values();
        boolean matrix = !values.isEmpty() || !across.rivals().isEmpty();
        if (!matrix) {
            values = listColumns();
        }
        if (values.isEmpty() && !matrix) {
            return Optional.empty();
        }
        var rivals = matrix ? across.rivals() : rivalsOf(values);
        var chosen = Stream.concat(values.stream(), rivals.groups().stream().flatMap(List::stream))
                .map(ValueColumn::number)
                .toList();
        int firstValue = chosen.stream().min(Integer::compare).orElse(0);
        var keys = columns.stream()
                .filter(column -> !chosen.contains(column.number()))
                .filter(column -> isKey(column) || isLabel(column, firstValue))
                .toList();
        var totals = matrix
                ? columns.stream()
                        .filter(column -> !chosen.contains(column.number()) && !column.hasOwnKey())
                        .filter(across::isTotal)
                        .map(Column::number)
                        .toList()
                : List.<Integer>of();
        var notes = columns.stream()
                .filter(column -> !chosen.contains(column.number()))
                .filter(column ->
                        column.heading().is(Role.NOTE) || !column.heading().isKnown() && !isKey(column))
                .map(Column::number)
                .toList();
        return Optional.of(
                new Layout(values, keys, dateColumn(keys), placeColumn(keys), totals, notes, cornerOf(keys), rivals));
    }

    // A column of keys may stand under a corner that names the month or the place of the whole table.
    private boolean isKey(Column column) {
        var content = contentOf(column);
        return column.heading().isKey()
                || !column.heading().isKnown() && (isDates(column, content) || content.hasPlaces());
    }

    /** Below a place or a day of its own, {@code 19.5} is a number. */
    private boolean isDates(Column column, ColumnContent content) {
        boolean headed = column.hasOwnKey() && column.number() > table.first();
        return headed ? content.isSurelyDates() : content.isMostlyDates();
    }

    private boolean isLabel(Column column, int firstValue) {
        return column.number() < firstValue
                && (!column.heading().isKnown()
                        || column.heading().is(Role.COUNT)
                        || column.heading().is(Role.SUM))
                && contentOf(column).hasTexts();
    }

    private static Context cornerOf(List<Column> keys) {
        var corner = Context.NONE;
        for (Column key : keys) {
            corner = new Context(key.place(), key.date(), Optional.empty()).within(corner);
        }
        return corner;
    }

    private Optional<Integer> dateColumn(List<Column> keys) {
        return first(keys, key -> key.heading().is(Role.DATE) && contentOf(key).isMostlyDates())
                .or(() -> first(keys, key -> contentOf(key).isMostlyDates()))
                .or(() -> first(keys, key -> key.heading().is(Role.DATE)))
                .or(() -> first(keys, key -> key.heading().isDay()));
    }

    private Optional<Integer> placeColumn(List<Column> keys) {
        return first(keys, key -> key.heading().is(Role.PLACE) && contentOf(key).hasPlaces())
                .or(() -> first(
                        keys,
                        key -> contentOf(key).hasPlaces() && !key.heading().isDay()))
                .or(() -> first(keys, key -> key.heading().is(Role.PLACE)));
    }

    private static Optional<Integer> first(List<Column> keys, Predicate<Column> wanted) {
        return keys.stream().filter(wanted).map(Column::number).findFirst();
    }

    private List<ValueColumn> listColumns() {
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
                            && !contentOf(column).isEmpty())
                    .ifPresent(column -> values.add(ValueColumn.of(column, false, false)));
        }
        return values.isEmpty() ? unheaded() : values.size() == 1 ? wholeOf(values.getFirst()) : values;
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
    private Rivals rivalsOf(List<ValueColumn> values) {
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
                && column.heading().is(Role.COUNT)
                && !column.heading().sum()
                && contentOf(column).isMostlyFigures();
    }

    private boolean isPart(Column column) {
        boolean counts = column.heading().is(Role.COUNT) && !column.heading().isServed();
        return (counts || column.heading().is(Role.DECOY) || !column.heading().isKnown())
                && column.heads().stream().anyMatch(senses::namesPart)
                && contentOf(column).isMostlyFigures();
    }

    private Optional<Column> bestOf(Predicate<Column> wanted) {
        return columns.stream()
                .filter(wanted)
                .reduce((one, other) -> other.heading().rank() > one.heading().rank() ? other : one);
    }

    /** No heading says what is counted: the only column of figures, or the total of several. */
    private List<ValueColumn> unheaded() {
        var figures = columns.stream()
                .filter(column -> !column.heading().isKnown() && !isKey(column))
                .filter(column -> contentOf(column).isMostlyFigures())
                .toList();
        var total = columns.stream()
                .filter(column ->
                        column.heading().is(Role.SUM) && contentOf(column).hasFigures())
                .toList();
        if (!figures.isEmpty() && total.size() == 1) {
            return List.of(ValueColumn.of(total.getFirst().as(Heading.count(TOTAL_OF_ROW, 0, true)), false, false));
        }
        return figures.size() == 1
                ? List.of(ValueColumn.of(
                        figures.getFirst(),
                        false,
                        figures.getFirst().isHeaded() || !table.header().isEmpty()))
                : List.of();
    }
}
