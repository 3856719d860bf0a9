package se.kommun.iop.batch.reading;

import java.util.List;
import java.util.regex.Pattern;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.reading.vocabulary.Lexicon;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;

/** What a row says against its own count, or says in a way that was not read. */
record Doubts(Table table, Layout layout, Senses senses, CountJudge judge) {

    private static final int FEW_WORDS = 2;
    private static final int FEW_PARTS = 3;
    private static final Pattern SEPARATOR = Pattern.compile("[\\t;|]");

    void tell(Line line) {
        if (line.counts().isEmpty()) {
            tellUnparted(line.row());
        } else if (!layout.isMatrix()) {
            var first = line.counts().getFirst();
            layout.notes().stream()
                    .flatMap(note -> Grid.at(line.row(), note).stream())
                    .filter(cell -> isOnlyState(cell) && !isNobody(first.count()))
                    .forEach(cell -> judge.doubt(
                            "state-and-count", at(cell), at(first.cell()).text()));
            corrections().stream()
                    .flatMap(column -> Grid.at(line.row(), column).stream())
                    .filter(cell -> corrects(cell, first.count()))
                    .findFirst()
                    .ifPresent(cell -> judge.doubt("correction-not-read", at(first.cell()), at(cell).text()));
        }
    }

    private boolean corrects(Cell cell, Count count) {
        return cell.value() instanceof CellValue.Number
                || senses.count(cell) instanceof Count.Figure figure && !figure.equals(count);
    }

    private se.kommun.iop.domain.observation.CellReference at(Cell cell) {
        return table.grid().reference(cell.address());
    }

    /** Nobody came when it was cancelled: that is no contradiction. */
    private static boolean isNobody(Count count) {
        return count instanceof Count.Figure figure && figure.value().signum() == 0;
    }

    /** {@code Inställd} in a column for it, and not {@code stängt från kl 14}. */
    private boolean isOnlyState(Cell cell) {
        return cell.value() instanceof CellValue.Text(String text)
                && Words.tokens(Words.fold(text)).size() <= FEW_WORDS
                && senses.state(cell) instanceof Count.Word;
    }

    /** Columns beside the counts that are headed as corrections of them. */
    private List<Integer> corrections() {
        return table.header().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.value() instanceof CellValue.Text(String text)
                        && Lexicon.swedish().anyOf("heading.correction", Words.tokens(Words.fold(text))))
                .map(cell -> cell.address().column())
                .filter(column -> layout.values().stream()
                        .noneMatch(value -> value.numbers().contains(column)))
                .toList();
    }

    /** A row that was not parted where the others were: all of it stands in one cell. */
    private void tellUnparted(Row row) {
        var cell = row.cells().getFirst();
        if (row.cells().size() == 1 && cell.value() instanceof CellValue.Text(String text)) {
            var parts = SEPARATOR.splitAsStream(text).toList();
            boolean day = parts.stream().anyMatch(part -> senses.date(part).isDayOfMonth());
            if (parts.size() >= FEW_PARTS && day) {
                judge.doubt("number-not-read", at(cell));
            }
        }
    }
}
