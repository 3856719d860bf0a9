package se.kommun.iop.batch.reading;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.batch.reading.question.ColumnQuestion;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.domain.observation.Question;

/**
 * Columns that could each be the count of the same thing: {@code Antal kvinnor | Antal män} without a total.
 *
 * @param groups one for each place or day across, or a single one in a list; all with as many columns
 */
record Rivals(List<List<ValueColumn>> groups) {

    static final Rivals NONE = new Rivals(List.of());

    Rivals {
        groups = groups.stream().map(List::copyOf).toList();
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** The heading that the question is asked at. */
    Optional<Cell> head() {
        return groups.getFirst().stream()
                .flatMap(column -> column.head().stream())
                .findFirst();
    }

    Question question(Senses senses) {
        var first = groups.getFirst();
        boolean parts = first.stream()
                .allMatch(column -> column.head().filter(senses::namesPart).isPresent());
        return ColumnQuestion.of(
                first.stream().map(Rivals::heading).toList(),
                first.stream().map(Rivals::letters).toList(),
                parts);
    }

    /** The columns to read, given the answer; none if nothing of it is to be counted. */
    List<ValueColumn> follow(String answer) {
        if (answer.equals(ColumnQuestion.SUM)) {
            return groups.stream()
                    .map(group -> group.getFirst()
                            .adding(group.stream()
                                    .skip(1)
                                    .map(ValueColumn::number)
                                    .toList()))
                    .toList();
        }
        return ColumnQuestion.chosen(answer).stream()
                .flatMap(index ->
                        groups.stream().filter(group -> index < group.size()).map(group -> group.get(index)))
                .toList();
    }

    private static String heading(ValueColumn column) {
        return column.head().map(Cell::value).orElse(new CellValue.Text("")) instanceof CellValue.Text(String text)
                ? text.strip()
                : "";
    }

    private static String letters(ValueColumn column) {
        return new se.kommun.iop.batch.workbook.CellAddress(1, column.number())
                .text()
                .replaceAll("\\d", "");
    }
}
