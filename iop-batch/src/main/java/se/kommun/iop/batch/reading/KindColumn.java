package se.kommun.iop.batch.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.kommun.iop.batch.reading.vocabulary.Heading;
import se.kommun.iop.batch.reading.vocabulary.Heading.Role;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;

/**
 * A column of a list that says for each row what its number is: {@code Portioner}, {@code Volontärer}, {@code Beställda}.
 */
record KindColumn(int number, int measure, Senses senses) {

    /** Empty unless the column names both what is counted and something else. */
    static Optional<KindColumn> of(Table table, Layout layout, Senses senses) {
        if (layout.isMatrix() || layout.values().size() != 1) {
            return Optional.empty();
        }
        int measure = layout.values().getFirst().measure();
        return IntStream.rangeClosed(table.first(), Math.min(table.last(), table.first() + 40))
                .filter(number -> number != layout.values().getFirst().number())
                .filter(number ->
                        layout.dateColumn().filter(date -> date == number).isEmpty())
                .filter(number ->
                        layout.placeColumn().filter(place -> place == number).isEmpty())
                .mapToObj(number -> new KindColumn(number, measure, senses))
                .filter(column -> column.tellsKinds(table))
                .findFirst();
    }

    private boolean tellsKinds(Table table) {
        var kinds = table.body().stream()
                .limit(ColumnContent.ROWS)
                .flatMap(row -> Grid.at(row, number).stream())
                .filter(cell -> cell.value() instanceof CellValue.Text)
                .map(senses::heading)
                .toList();
        long asked = kinds.stream().filter(this::isAsked).count();
        long others = kinds.stream().filter(this::isOther).count();
        return asked > 0 && others > 0 && (asked + others) * 2 >= kinds.size() && !isRemarks(table.header());
    }

    private boolean isAsked(Heading kind) {
        return kind.isServed() && kind.measure() == measure;
    }

    private boolean isOther(Heading kind) {
        return kind.is(Role.DECOY) || kind.is(Role.COUNT) && kind.measure() != measure;
    }

    private boolean isRemarks(List<Row> header) {
        return header.stream()
                .flatMap(row -> Grid.at(row, number).stream())
                .map(senses::heading)
                .anyMatch(heading -> heading.is(Role.NOTE) || heading.isPersonal());
    }

    /** Whether the row says that its number is something else; one that says nothing is taken for what the list is about. */
    boolean saysOther(Row row) {
        Optional<Cell> cell = Grid.at(row, number);
        return cell.isPresent()
                        && cell.get().value() instanceof CellValue.Text(String text)
                        && !RowKeys.isDitto(cell.get())
                        && !senses.isSumLabel(text)
                        && !senses.heading(cell.get()).is(Role.COUNT)
                || cell.map(senses::heading).filter(this::isOther).isPresent();
    }
}
