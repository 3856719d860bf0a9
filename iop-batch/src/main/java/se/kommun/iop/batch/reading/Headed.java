package se.kommun.iop.batch.reading;

import java.util.List;
import se.kommun.iop.batch.reading.vocabulary.Heading.Role;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;
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
