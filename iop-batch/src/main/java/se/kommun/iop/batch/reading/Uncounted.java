package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.kommun.iop.batch.reading.question.Quotable;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.reading.vocabulary.Heading.Role;
import se.kommun.iop.batch.reading.vocabulary.Lexicon;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;

/**
 * Numbers in tables that have been read, of which nothing has been made: neither counts, days, places nor sums, and not
 * known to be about something else. Each column of them is told once.
 */
final class Uncounted {

    private final Senses senses;
    private final Findings findings;
    private final List<Runnable> said = new ArrayList<>();

    Uncounted(Senses senses, Findings findings) {
        this.senses = senses;
        this.findings = findings;
    }

    /** Columns of the table that the layout has no use for. */
    void columns(Table table, List<Column> columns, Layout layout) {
        var used = IntStream.concat(
                        layout.values().stream()
                                .flatMapToInt(value -> value.numbers().stream().mapToInt(Integer::intValue)),
                        IntStream.concat(
                                layout.keys().stream().mapToInt(Column::number),
                                layout.totals().stream().mapToInt(Integer::intValue)))
                .boxed()
                .toList();
        for (Column column : columns) {
            boolean serious =
                    isUnreadPlace(column, layout) || isNotedFigures(table, column) && layout.hasPlacesAcross();
            if (!used.contains(column.number()) && (serious || isOpen(column) || isNotedFigures(table, column))) {
                firstNumber(table, column).ifPresent(cell -> tell(table, column, cell, serious));
            }
        }
    }

    /** A sum of a place of which nothing else is read. */
    private static boolean isUnreadPlace(Column column, Layout layout) {
        return column.heading().sum()
                && column.date().isEmpty()
                && column.place()
                        .filter(hit -> layout.values().stream()
                                .flatMap(value -> value.place().stream())
                                .noneMatch(read -> read.place().equals(hit.place())))
                        .isPresent();
    }

    /** {@code Övrigt}, {@code Extra}: a heading of remarks over numbers. */
    private boolean isNotedFigures(Table table, Column column) {
        return column.heading().is(Role.NOTE)
                && column.heads().stream().noneMatch(Uncounted::headsRemarks)
                && ColumnContent.of(table, column.number(), senses).isMostlyFigures();
    }

    private static boolean headsRemarks(Cell head) {
        return head.value() instanceof CellValue.Text(String text)
                && Lexicon.swedish().anyOf("heading.remark", Words.tokens(Words.fold(text)));
    }

    /** A line below the table, with a figure where its counts stand, that is neither about a day nor a place. */
    void line(Table table, Row row) {
        boolean counts = row.cells().stream()
                .anyMatch(cell -> cell.value() instanceof CellValue.Text
                        && senses.heading(cell).is(Role.COUNT));
        boolean known = row.cells().stream()
                .anyMatch(cell -> cell.value() instanceof CellValue.Text
                        && senses.heading(cell).isKnown());
        row.cells().stream().filter(this::isNumber).findFirst().ifPresent(cell -> {
            var at = table.grid().reference(cell.address());
            said.add(
                    counts || !known
                            ? () -> findings.warning("number-not-read", at)
                            : () -> findings.info("number-not-read", at));
        });
    }

    void tell() {
        said.forEach(Runnable::run);
        said.clear();
    }

    /** Nothing is known of it, or it counts what is asked for less surely than the column that was read. */
    private static boolean isOpen(Column column) {
        return !column.heading().isKnown() && column.heads().stream().noneMatch(Sittings::isHeading)
                || column.heading().is(Role.COUNT) && !column.heading().sum();
    }

    private void tell(Table table, Column column, Cell first, boolean serious) {
        var head = column.heads().stream()
                .filter(cell -> cell.address().column() == column.number())
                .reduce((upper, lower) -> lower);
        if (head.isEmpty()) {
            var at = table.grid().reference(first.address());
            said.add(() -> findings.warning("number-not-read", at));
            return;
        }
        var at = table.grid().reference(head.get().address());
        var words = head.get().value() instanceof CellValue.Text(String text)
                ? Quotable.of(text)
                : Optional.<String>empty();
        var arguments = words.stream().toArray(String[]::new);
        said.add(
                serious
                        ? () -> findings.warning("column-not-read", at, arguments)
                        : () -> findings.info("column-not-read", at, arguments));
    }

    /** Below the last heading; the sums of a column without a heading tell nothing. */
    private Optional<Cell> firstNumber(Table table, Column column) {
        return table.body().stream()
                .filter(row -> column.isHeaded() || row.cells().stream().noneMatch(this::isSumLabel))
                .flatMap(row -> Grid.at(row, column.number()).stream())
                .filter(this::isNumber)
                .findFirst();
    }

    private boolean isSumLabel(Cell cell) {
        return cell.value() instanceof CellValue.Text(String text) && senses.isSumLabel(text);
    }

    private boolean isNumber(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Number number -> true;
            case CellValue.Text(String text) -> isShort(text) && senses.count(cell) instanceof Count.Figure;
            default -> false;
        };
    }

    /** Digits alone, as numbers stand in a text file. */
    private static boolean isShort(String text) {
        return !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
