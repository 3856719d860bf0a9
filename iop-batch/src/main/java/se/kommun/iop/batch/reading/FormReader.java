package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.batch.reading.Heading.Role;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;

/** Reads forms (blanketter): {@code Datum: 6 juli}, {@code Plats: Veberöd}, {@code Antal: 23}, one or several in a sheet. */
final class FormReader {

    /** One line of a form: what it asks for and the answer. */
    private record Answer(Heading asked, Cell cell, Row row) {}

    private final Grid grid;
    private final Senses senses;
    private final CountJudge judge;
    private final Findings findings;
    private final Days days;

    FormReader(Grid grid, Senses senses, CountJudge judge, Findings findings) {
        this.grid = grid;
        this.senses = senses;
        this.judge = judge;
        this.findings = findings;
        this.days = new Days(senses.scope().term());
    }

    /** Whether the sheet is made of forms; if it is, they have been read. */
    boolean read(Context around) {
        var forms = forms();
        if (forms.isEmpty()) {
            return false;
        }
        forms.forEach(form -> read(form, around));
        return true;
    }

    private List<List<Answer>> forms() {
        var forms = new ArrayList<List<Answer>>();
        var form = new ArrayList<Answer>();
        for (Row row : grid.rows()) {
            for (Answer answer : answers(row)) {
                boolean again = answer.asked().is(Role.DATE)
                        && form.stream().anyMatch(earlier -> earlier.asked().is(Role.DATE));
                if (again) {
                    forms.add(form);
                    form = new ArrayList<>();
                }
                form.add(answer);
            }
        }
        forms.add(form);
        return forms.stream().filter(FormReader::isComplete).toList();
    }

    private static boolean isComplete(List<Answer> form) {
        return form.stream().anyMatch(answer -> answer.asked().is(Role.DATE))
                && form.stream().anyMatch(answer -> answer.asked().is(Role.COUNT));
    }

    private List<Answer> answers(Row row) {
        var answers = new ArrayList<Answer>();
        var cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (!(cells.get(i).value() instanceof CellValue.Text(String text))) {
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
        return answers.stream().filter(answer -> answer.asked().isKnown()).toList();
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
        if (day.isEmpty() || count.isEmpty()) {
            return;
        }
        var parts = senses.dateOrNumber(day.get().cell());
        var hit = place.flatMap(answer -> senses.place(answer.cell()))
                .or(() -> place.isEmpty() ? around.place() : Optional.empty());
        judge.judge(judged(day.get(), place, count.get(), parts.isEmpty() ? DateParts.UNREADABLE : parts, hit, around));
    }

    private Judged judged(
            Answer day,
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
                Optional.empty());
        var placeCell = place.map(Answer::cell);
        var unknown = hit.isEmpty()
                ? placeCell.map(Cell::address)
                : Optional.<se.kommun.iop.batch.workbook.CellAddress>empty();
        var keys = new RowKeys(RowKeys.Kind.DATA, parts, Optional.of(day.cell()), hit, placeCell, unknown, "");
        var value = new Line.Value(
                column, count.cell(), senses.count(count.cell(), count.asked().measure()));
        var line = new Line(count.row(), keys, around, List.of(value));
        var layout = new Layout(
                List.of(column), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), Context.NONE);
        var table = new Table(grid, List.of(), List.of(), grid.rows(), 1, Integer.MAX_VALUE);
        return new Judged(
                table,
                layout,
                line,
                value,
                days.of(parts.within(around.date())),
                day.cell().address(),
                hit,
                placeCell.map(Cell::address).orElse(count.cell().address()));
    }

    private static Optional<Answer> only(List<Answer> form, Role role) {
        return form.stream().filter(answer -> answer.asked().is(role)).findFirst();
    }
}
