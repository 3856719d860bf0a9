package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.kommun.iop.batch.reading.vocabulary.DateParts;
import se.kommun.iop.batch.reading.vocabulary.Heading.Role;
import se.kommun.iop.batch.reading.vocabulary.Senses;

/** The columns of counts in a table whose headings name places or days. */
final class MatrixColumns {

    private static final int UNSAID = 50;
    private static final int NARROWED = 51;
    private static final int TOTAL_OF_GROUP = 65;

    private final Table table;
    private final List<Column> columns;
    private final Senses senses;
    private final Function<Column, ColumnContent> content;
    private final Predicate<Column> isKey;
    private final List<Column> keyed;
    private final MissingHead head;
    private final ColumnFigures figures;

    MatrixColumns(
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
        this.head = new MissingHead(table, senses);
        this.figures = new ColumnFigures(table, senses);
        this.keyed = bestKeyed();
    }

    /** Empty when no heading names a place or a day above figures. */
    List<ValueColumn> values() {
        if (keyed.stream().noneMatch(column -> content.apply(column).hasFigures())) {
            return List.of();
        }
        boolean places = keyed.stream().anyMatch(column -> column.place().isPresent());
        var values = new ArrayList<ValueColumn>();
        var rivals = rivals();
        for (Column column : columns) {
            if (rivals.groups().stream().flatMap(List::stream).anyMatch(rival -> rival.number() == column.number())) {
                continue;
            }
            if (keyed.contains(column)) {
                values.add(ValueColumn.of(column, false, false));
            } else if (isWholeOfPlace(column)) {
                values.add(ValueColumn.of(column, false, true));
            } else if (lacksKey(column) && !isTotal(column)) {
                values.add(places ? ValueColumn.of(column, true, false).headedAt(head.of(column)) : undated(column));
            }
        }
        return values;
    }

    /** Columns below the same place or day that count it equally well: {@code Veberöd} over {@code Kvinnor | Män}. */
    Rivals rivals() {
        var groups = keyed.stream()
                .map(first -> columns.stream()
                        .filter(column -> column == first || isRivalOf(column, first))
                        .map(column -> ValueColumn.of(column, false, false))
                        .toList())
                .filter(group -> group.size() > 1)
                .toList();
        boolean alike = groups.stream().map(List::size).distinct().count() <= 1;
        return alike ? new Rivals(groups) : Rivals.NONE;
    }

    private boolean isRivalOf(Column column, Column first) {
        return !keyed.contains(column)
                && column.heading().equals(first.heading())
                && keyOf(column).equals(keyOf(first))
                && lacksKey(column);
    }

    /**
     * {@code Veberöd totalt} beside columns of other places, and nothing else of Veberöd: what it sums up is the day, as
     * long as it does not grow all the way as a sum of all days so far does.
     */
    private boolean isWholeOfPlace(Column column) {
        return column.heading().is(Role.SUM)
                && column.heads().size() == 1
                && column.place().isPresent()
                && column.date().isEmpty()
                && keyed.stream().anyMatch(other -> other.place().isPresent())
                && keyed.stream().noneMatch(other -> keyOf(other).equals(keyOf(column)))
                && content.apply(column).isMostlyFigures()
                && !figures.grow(column);
    }

    /** A column that is headed as a sum, or that is one without saying so. */
    boolean isTotal(Column column) {
        return column.heading().is(Role.SUM)
                || column.heading().is(Role.COUNT) && column.heading().sum()
                || lacksKey(column) && figures.addUp(keyed, column);
    }

    private List<Column> bestKeyed() {
        var best = new HashMap<List<Object>, Column>();
        columns.stream()
                .filter(Column::hasOwnKey)
                .filter(column -> !isKey.test(column) && !content.apply(column).isEmpty() && rank(column) > 0)
                .forEach(column ->
                        best.merge(keyOf(column), column, (one, other) -> rank(other) > rank(one) ? other : one));
        return columns.stream()
                .filter(column -> best.containsValue(column)
                        || Optional.ofNullable(best.get(keyOf(column)))
                                .filter(first -> isRepeated(column, first))
                                .isPresent())
                .toList();
    }

    /** The same place or day in a heading of its own once more: what stands there is read too, and compared. */
    private boolean isRepeated(Column column, Column first) {
        return column.hasOwnKey()
                && !isKey.test(column)
                && !content.apply(column).isEmpty()
                && rank(column) == rank(first)
                && column.heads().stream().allMatch(cell -> cell.address().column() == column.number());
    }

    private static List<Object> keyOf(Column column) {
        return List.of(
                column.place().map(hit -> hit.place().name()).orElse(""),
                column.date(),
                column.heading().measure());
    }

    private int rank(Column column) {
        return switch (column.heading().role()) {
            case NONE -> UNSAID;
            case COUNT -> column.countsPlainly(senses) ? column.heading().rank() : NARROWED;
            case SUM -> column.heads().size() > 1 ? TOTAL_OF_GROUP : 0;
            default -> 0;
        };
    }

    /** It stands among the counts and counts something, but nothing tells of which place or day. */
    private boolean lacksKey(Column column) {
        boolean counts = !column.heading().isKnown()
                || column.heading().is(Role.COUNT) && !column.heading().sum();
        return counts
                && !keyed.isEmpty()
                && (!column.hasOwnKey() || isRival(column))
                && !isKey.test(column)
                && content.apply(column).isMostlyFigures()
                && (column.number() > keyed.getFirst().number() || column.isHeaded() || isFirstOfCounts(column));
    }

    /** It claims the same place or day as another column that counts just as well. */
    private boolean isRival(Column column) {
        return !keyed.contains(column)
                && keyed.stream().anyMatch(kept -> keyOf(kept).equals(keyOf(column)) && rank(kept) == rank(column));
    }

    /** The first column of counts may be the one whose heading is missing; a column of labels comes before it. */
    private boolean isFirstOfCounts(Column column) {
        return columns.stream().anyMatch(before -> before.number() < column.number() && isKey.test(before));
    }

    private ValueColumn undated(Column column) {
        var unreadable = new Column(
                column.number(),
                column.heading(),
                column.place(),
                DateParts.UNREADABLE,
                Optional.of(head.of(column)),
                column.heads(),
                true);
        return ValueColumn.of(unreadable, false, false).headedAt(head.of(column));
    }
}
