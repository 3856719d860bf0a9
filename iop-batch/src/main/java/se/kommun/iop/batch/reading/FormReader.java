package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.batch.reading.vocabulary.DateParts;
import se.kommun.iop.batch.reading.vocabulary.Days;
import se.kommun.iop.batch.reading.vocabulary.Heading;
import se.kommun.iop.batch.reading.vocabulary.Heading.Role;
import se.kommun.iop.batch.reading.vocabulary.PlaceNames;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;

/** Reads forms (blanketter): {@code Datum: 6 juli}, {@code Plats: Veberöd}, {@code Antal: 23}, one or several in a sheet. */
final class FormReader {

    /** One line of a form: what it asks for and the answer. */
    record Answer(Heading asked, Cell cell, Row row) {}

    private final Grid grid;
    private final Senses senses;
    private final CountJudge judge;
    private final Findings findings;
    private final LayoutMarks marks;
    private final Days days;

    FormReader(Grid grid, Senses senses, CountJudge judge, Findings findings, LayoutMarks marks) {
        this.marks = marks;
        this.grid = grid;
        this.senses = senses;
        this.judge = judge;
        this.findings = findings;
        this.days = new Days(senses.term());
    }

    /** Whether the sheet is made of forms; if it is, they have been read. */
    boolean read(Context around) {
        var forms = forms();
        if (!isForm(forms)) {
            return false;
        }
        marks.addForm(forms.getFirst().stream().map(Answer::asked).toList());
        forms.forEach(form -> read(form, around));
        return true;
    }

    boolean isForm() {
        return isForm(forms());
    }

    private List<List<Answer>> forms() {
        var forms = new ArrayList<List<Answer>>();
        var form = new ArrayList<Answer>();
        for (Row row : grid.rows()) {
            for (Answer answer : answers(row)) {
                boolean again = isKey(answer)
                        && form.stream()
                                .anyMatch(earlier ->
                                        earlier.asked().is(answer.asked().role()));
                if (again) {
                    forms.add(form);
                    form = new ArrayList<>();
                }
                form.add(answer);
            }
        }
        forms.add(form);
        return forms;
    }

    private static boolean isKey(Answer answer) {
        return answer.asked().is(Role.DATE) || answer.asked().is(Role.PLACE);
    }

    private static boolean isComplete(List<Answer> form) {
        return only(form, Role.DATE).isPresent() && only(form, Role.COUNT).isPresent();
    }

    /** A sheet is made of forms when at least one of them is whole, or when it holds nothing else that makes sense. */
    private static boolean isForm(List<List<Answer>> forms) {
        return forms.stream().anyMatch(FormReader::isComplete)
                || forms.stream()
                        .anyMatch(form -> only(form, Role.PLACE).isPresent()
                                && (only(form, Role.DATE).isPresent()
                                        || only(form, Role.COUNT).isPresent()));
    }

    private List<Answer> answers(Row row) {
        var answers = new ArrayList<Answer>();
        var cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (!(cells.get(i).value() instanceof CellValue.Text(String text))) {
                if (i == 0) {
                    answers.add(new Answer(Heading.NONE, cells.get(i), row));
                }
                continue;
            }
            int colon = text.indexOf(':');
            if (colon > 0 && !text.substring(colon + 1).isBlank()) {
                var asked = senses.heading(text(cells.get(i), text.substring(0, colon)));
                answers.add(new Answer(asked, text(cells.get(i), text.substring(colon + 1)), row));
            } else if (i + 1 < cells.size()) {
                answers.add(new Answer(senses.heading(cells.get(i)), cells.get(i + 1), row));
            }
        }
        return answers;
    }

    private static Cell text(Cell cell, String text) {
        return new Cell(
                cell.address(), new CellValue.Text(text.strip()), cell.formula(), cell.format(), cell.struckThrough());
    }

    private void read(List<Answer> form, Context around) {
        form.stream()
                .filter(answer -> answer.asked().is(Role.PERSONAL))
                .forEach(answer -> findings.warning(
                        "personal-data", grid.reference(answer.cell().address())));
        var day = only(form, Role.DATE);
        var place = only(form, Role.PLACE);
        var count = form.stream()
                .filter(answer -> answer.asked().is(Role.COUNT))
                .reduce((one, other) -> other.asked().rank() > one.asked().rank() ? other : one);
        if (count.isEmpty()) {
            new FormRest(grid, senses, findings).tellUnknown(form);
            return;
        }
        new FormRest(grid, senses, findings).tell(form, count.get());
        var parts = day.map(answer -> senses.dateOrNumber(answer.cell())).orElse(DateParts.NONE);
        var hit = place.flatMap(answer -> senses.place(answer.cell()))
                .or(() -> place.isEmpty() ? around.place() : Optional.empty());
        judge.judge(judged(
                day,
                place,
                count.get(),
                parts.isEmpty() && day.isPresent() ? DateParts.UNREADABLE : parts,
                hit,
                around));
    }

    private Judged judged(
            Optional<Answer> day,
            Optional<Answer> place,
            Answer count,
            DateParts parts,
            Optional<PlaceNames.Hit> hit,
            Context around) {
        var column = new ValueColumn(
                count.cell().address().column(),
                Optional.empty(),
                DateParts.NONE,
                count.asked().measure(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of());
        var placeCell = place.map(Answer::cell);
        var unknown = hit.isEmpty()
                ? placeCell.map(Cell::address)
                : Optional.<se.kommun.iop.batch.workbook.CellAddress>empty();
        var keys = new RowKeys(RowKeys.Kind.DATA, parts, day.map(Answer::cell), hit, placeCell, unknown, "");
        var value = new Line.Value(
                column, count.cell(), senses.count(count.cell(), count.asked().measure()));
        var line = new Line(count.row(), keys, around, List.of(value));
        var layout = new Layout(
                List.of(column),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Context.NONE,
                Rivals.NONE);
        var table = new Table(grid, List.of(), List.of(), grid.rows(), 1, Integer.MAX_VALUE);
        return new Judged(
                table,
                layout,
                line,
                value,
                days.of(parts.within(around.date())),
                day.map(answer -> answer.cell().address()).orElse(count.cell().address()),
                hit,
                placeCell.map(Cell::address).orElse(count.cell().address()));
    }

    private static Optional<Answer> only(List<Answer> form, Role role) {
        return form.stream().filter(answer -> answer.asked().is(role)).findFirst();
    }
}
