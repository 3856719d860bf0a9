package se.kommun.iop.batch.reading;

import java.util.List;
import se.kommun.iop.batch.reading.vocabulary.Lexicon;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;

/** A column headed as numbers that are days, since each stands beside the name of a weekday: {@code Lör | 7}. */
record DayNumbers(Table table, Senses senses) {

    private static final int FEW = 3;
    private static final int LAST_DAY = 31;

    boolean are(Column column) {
        if (column.heads().isEmpty() || !column.heads().stream().allMatch(DayNumbers::isNumber)) {
            return false;
        }
        var rows = table.body().stream()
                .limit(ColumnContent.ROWS)
                .filter(row -> Grid.at(row, column.number()).isPresent())
                .toList();
        return rows.size() >= FEW && rows.stream().allMatch(row -> isDay(row, column.number()));
    }

    private static boolean isNumber(Cell head) {
        return head.value() instanceof CellValue.Text(String text)
                && List.of("nr", "nummer", "dagnr", "dagnummer")
                        .contains(String.join("", Words.tokens(Words.fold(text))))
                && Lexicon.swedish().anyOf("heading.decoy", Words.tokens(Words.fold(text)));
    }

    private boolean isDay(Row row, int column) {
        return Grid.at(row, column)
                        .filter(cell -> cell.value() instanceof CellValue.Number(double value)
                                && value >= 1
                                && value <= LAST_DAY
                                && value == Math.rint(value))
                        .isPresent()
                && Grid.at(row, column - 1)
                        .filter(cell -> senses.date(cell).isOnlyWeekday())
                        .isPresent();
    }
}
