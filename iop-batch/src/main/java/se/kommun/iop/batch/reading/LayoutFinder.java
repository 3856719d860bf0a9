package se.kommun.iop.batch.reading;

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

    private final Table table;
    private final Senses senses;
    private final List<Column> columns;
    private final Map<Integer, ColumnContent> contents = new HashMap<>();

    LayoutFinder(Table table, Senses senses) {
        this.table = table;
        this.senses = senses;
        this.columns = new ColumnReader(senses)
                .columnsOf(table).stream().map(this::understood).toList();
        columns.forEach(column -> contents.put(column.number(), ColumnContent.of(table, column.number(), senses)));
    }

    /** What stands below may say more than the heading does. */
    private Column understood(Column column) {
        if (new PeriodColumn(table, senses).is(column)) {
            return column.as(Heading.of(Role.PERIOD));
        }
        return new DayNumbers(table, senses).are(column) ? column.as(Heading.of(Role.DATE)) : column;
    }

    List<Column> columns() {
        return columns;
    }

    ColumnContent contentOf(Column column) {
        return contents.getOrDefault(column.number(), new ColumnContent(senses));
    }

    /** Empty when nothing in the table can be a count. */
    Optional<Layout> find() {
        var list = new ListColumns(table, columns, senses, this::contentOf, this::isKey);
        var across = new MatrixColumns(table, columns, senses, this::contentOf, this::isKey);
        var values = across.values();
        boolean matrix = !values.isEmpty() || !across.rivals().isEmpty();
        if (!matrix) {
            values = list.values();
        }
        if (values.isEmpty() && !matrix) {
            return Optional.empty();
        }
        var rivals = matrix ? across.rivals() : list.rivalsOf(values);
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
        var day = dateColumn(keys);
        var place = placeColumn(keys);
        var telling = keys.stream()
                .filter(key -> !isOtherDay(key, day) && !isOtherPlace(key, place))
                .toList();
        return Optional.of(new Layout(values, telling, day, place, totals, notes, cornerOf(telling), rivals));
    }

    /** Every column below a day tells of it, in words or figures. */
    Optional<Layout> ofDays() {
        var days = columns.stream()
                .filter(column -> !column.date().isEmpty() && !contentOf(column).isEmpty())
                .map(column -> ValueColumn.of(column, false, false))
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Layout(
                        days,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Context.NONE,
                        Rivals.NONE));
    }

    /** When the day of a list stands in a column for it, whole days elsewhere are when it was written or sent. */
    private boolean isOtherDay(Column key, Optional<Integer> day) {
        return isBesideHeaded(key, day, Role.DATE, ColumnContent::isMostlyWholeDays);
    }

    /** When the place stands in a column for it, other places are where the food came from, or the like. */
    private boolean isOtherPlace(Column key, Optional<Integer> place) {
        return isBesideHeaded(key, place, Role.PLACE, ColumnContent::hasPlaces);
    }

    private boolean isBesideHeaded(Column key, Optional<Integer> chosen, Role role, Predicate<ColumnContent> same) {
        boolean headed = columns.stream()
                .anyMatch(column ->
                        chosen.filter(number -> number == column.number()).isPresent()
                                && column.heading().is(role)
                                && same.test(contentOf(column)));
        return headed
                && !chosen.get().equals(key.number())
                && same.test(contentOf(key))
                && (!key.heading().isKnown() || key.heading().is(role));
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
        return first(keys, key -> key.heading().is(Role.DATE) && contentOf(key).isMostlyDates() && isPlain(key))
                .or(() -> first(
                        keys,
                        key -> key.heading().is(Role.DATE) && contentOf(key).isMostlyDates()))
                .or(() -> first(keys, key -> contentOf(key).isMostlyDates()))
                .or(() -> first(keys, key -> key.heading().is(Role.DATE)))
                .or(() -> first(keys, key -> key.heading().isDay()));
    }

    private Optional<Integer> placeColumn(List<Column> keys) {
        return first(keys, key -> key.heading().is(Role.PLACE) && contentOf(key).hasPlaces() && isPlain(key))
                .or(() -> first(
                        keys,
                        key -> key.heading().is(Role.PLACE) && contentOf(key).hasPlaces()))
                .or(() -> first(
                        keys,
                        key -> contentOf(key).hasPlaces() && !key.heading().isDay()))
                .or(() -> first(keys, key -> key.heading().is(Role.PLACE)));
    }

    private boolean isPlain(Column key) {
        return key.heads().stream().allMatch(senses::asksPlainly);
    }

    private static Optional<Integer> first(List<Column> keys, Predicate<Column> wanted) {
        return keys.stream().filter(wanted).map(Column::number).findFirst();
    }
}
