package se.kommun.iop.batch.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Row;

/** The figures of whole columns, as far down as a column is looked at to know what it holds. */
record ColumnFigures(Table table, Senses senses) {

    private static final int FEW = 3;

    /** Whether every figure of a column is what the parts in its row add up to. */
    boolean addUp(List<Column> parts, Column whole) {
        var rows = table.body().stream()
                .limit(ColumnContent.ROWS)
                .filter(row -> at(row, whole).isPresent())
                .toList();
        return !rows.isEmpty() && rows.stream().allMatch(row -> at(row, whole).orElse(0.0) == sum(row, parts));
    }

    /** Whether no figure is less than the one above it, as sums of all days so far are. */
    boolean grow(Column column) {
        var figures = table.body().stream()
                .limit(ColumnContent.ROWS)
                .flatMap(row -> at(row, column).stream())
                .toList();
        return figures.size() > FEW
                && IntStream.range(1, figures.size()).allMatch(i -> figures.get(i) >= figures.get(i - 1));
    }

    private double sum(Row row, List<Column> parts) {
        return parts.stream().mapToDouble(part -> at(row, part).orElse(0.0)).sum();
    }

    private Optional<Double> at(Row row, Column column) {
        return Grid.at(row, column.number())
                .map(senses::count)
                .filter(Count.Figure.class::isInstance)
                .map(count -> ((Count.Figure) count).value().doubleValue());
    }
}
