package se.kommun.iop.batch.reading;

import java.util.List;
import se.kommun.iop.batch.reading.vocabulary.Heading.Role;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;

/** What heading rows ask for, column by column. */
record Headed(List<Row> header, Senses senses) {

    /**
     * Whether the row has a day or a place where one is asked for, and something where a count is: then that is a count,
     * even if {@code 12/14} looks like one more day.
     */
    boolean isAnswered(Row row) {
        return header.stream()
                .anyMatch(head -> head.cells().stream().anyMatch(cell -> isAnsweredKey(cell, row))
                        && head.cells().stream().anyMatch(cell -> isCount(cell) && isFilled(cell, row)));
    }

    /** The same headings once more amid the rows, where a page begins. */
    boolean isRepeated(Row row, List<Row> body) {
        return header.size() == 1
                && !body.isEmpty()
                && body.getLast().number() == row.number() - 1
                && row.cells().size() > 1
                && row.cells()
                        .getFirst()
                        .value()
                        .equals(header.getFirst().cells().getFirst().value())
                && cells(row).equals(cells(header.getFirst()))
                && row.cells().stream().allMatch(cell -> cell.value() instanceof CellValue.Text)
                && isData(body.getLast());
    }

    private static List<List<Object>> cells(Row row) {
        return row.cells().stream()
                .map(cell -> List.<Object>of(cell.address().column(), cell.value()))
                .toList();
    }

    private boolean isData(Row row) {
        var shape = RowShape.of(row, senses);
        return !shape.isText()
                && row.cells().stream()
                        .noneMatch(
                                cell -> cell.value() instanceof CellValue.Text(String text) && senses.isSumLabel(text));
    }

    private boolean isAnsweredKey(Cell head, Row row) {
        var asked = senses.heading(head);
        return Grid.at(row, head.address().column())
                .filter(cell -> asked.is(Role.DATE) && senses.date(cell).isDayOfMonth()
                        || asked.is(Role.PLACE) && senses.place(cell).isPresent())
                .isPresent();
    }

    private boolean isCount(Cell head) {
        return senses.heading(head).is(Role.COUNT) || senses.place(head).isPresent();
    }

    private static boolean isFilled(Cell head, Row row) {
        return Grid.at(row, head.address().column()).isPresent();
    }
}
