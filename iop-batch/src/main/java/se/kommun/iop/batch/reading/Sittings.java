package se.kommun.iop.batch.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.iop.batch.reading.vocabulary.Lexicon;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;

/** Lists with a row for each sitting of a day: which sitting a row is about. */
final class Sittings {

    private @Nullable Table table;
    private Optional<Integer> column = Optional.empty();

    /** As it is written; empty where the list knows of no sittings. */
    String of(Judged judged) {
        if (judged.table() != table) {
            table = judged.table();
            column = judged.layout().isMatrix() ? Optional.empty() : columnOf(judged.table());
        }
        return column.flatMap(number -> Grid.at(judged.line().row(), number))
                .map(cell -> cell.value().toString())
                .orElse("");
    }

    private static Optional<Integer> columnOf(Table table) {
        return table.header().stream()
                .flatMap(row -> row.cells().stream())
                .filter(Sittings::isHeading)
                .map(cell -> cell.address().column())
                .findFirst();
    }

    /** {@code Sittning}, and not {@code Sittning 1}, which heads its counts. */
    static boolean isHeading(Cell head) {
        return head.value() instanceof CellValue.Text(String text)
                && Words.tokens(Words.fold(text)).size() == 1
                && Lexicon.swedish()
                        .has("heading.sitting", Words.tokens(Words.fold(text)).getFirst());
    }
}
