package se.kommun.iop.batch.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.kommun.iop.batch.reading.question.SkipQuestion;
import se.kommun.iop.batch.reading.vocabulary.Heading;
import se.kommun.iop.batch.reading.vocabulary.Heading.Role;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Question;

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
        return Grid.at(row, number)
                .filter(cell ->
                        isUnknown(cell) && !isAnswered(cell) || isOther(senses.heading(cell)) && !isAnswered(cell))
                .isPresent();
    }

    private boolean isUnknown(Cell cell) {
        return cell.value() instanceof CellValue.Text(String text)
                && !RowKeys.isDitto(cell)
                && !senses.isSumLabel(text)
                && !senses.heading(cell).is(Role.COUNT);
    }

    private boolean isAnswered(Cell cell) {
        return question(cell)
                .filter(question -> senses.isToBeRead(question.key()))
                .isPresent();
    }

    private static Optional<Question> question(Cell cell) {
        return cell.value() instanceof CellValue.Text(String text) ? SkipQuestion.kind(text) : Optional.empty();
    }

    /** Says once for each kind that its rows are left out; of one that nobody knows, that it is open. */
    void tell(Table table, Findings findings) {
        var told = new HashSet<CellValue>();
        for (Row row : table.body()) {
            Grid.at(row, number)
                    .filter(cell -> isUnknown(cell) || isOther(senses.heading(cell)))
                    .filter(cell -> told.add(cell.value()))
                    .ifPresent(cell -> tell(cell, table.grid().reference(cell.address()), findings));
        }
    }

    private void tell(Cell cell, CellReference at, Findings findings) {
        var question = question(cell);
        if (question.isEmpty()) {
            findings.error("unknown-heading", at);
        } else if (findings.answer(question.get(), at).isEmpty()) {
            if (isOther(senses.heading(cell))) {
                findings.info("other-kind", at, question.get());
            } else {
                findings.error("unknown-heading", at, question.get());
            }
        }
    }
}
