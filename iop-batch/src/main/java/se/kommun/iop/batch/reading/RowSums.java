package se.kommun.iop.batch.reading;

import java.util.List;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Row;

/** Whether one column is the sum of others, row by row. */
record RowSums(Table table, Senses senses) {

    boolean add(List<Column> parts, Column total) {
        var rows = table.body().stream()
                .limit(ColumnContent.ROWS)
                .filter(row -> Grid.at(row, total.number()).isPresent())
                .toList();
        return rows.stream()
                                .filter(row -> parts.stream()
                                                .mapToDouble(part -> figure(row, part))
                                                .sum()
                                        == figure(row, total))
                                .count()
                        * 2
                > rows.size();
    }

    private double figure(Row row, Column column) {
        return Grid.at(row, column.number()).map(senses::count).orElse(new Count.Nothing())
                        instanceof Count.Figure figure
                ? figure.value().doubleValue()
                : 0;
    }
}
