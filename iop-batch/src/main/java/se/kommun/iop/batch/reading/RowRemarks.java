package se.kommun.iop.batch.reading;

import java.util.Optional;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.reading.vocabulary.DayState;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;

/** What a row without a count says in words: that its day was closed or cancelled. */
record RowRemarks(Table table, Layout layout, LineFacts facts, Senses senses, CountJudge judge) {

    void read(Line line) {
        var dayCell = layout.dateColumn().flatMap(column -> Grid.at(line.row(), column));
        var state = dayCell.flatMap(senses::dayState);
        if (state.isPresent()) {
            readDay(line, dayCell.get(), state.get());
        } else if (!layout.isMatrix()) {
            readNotes(line);
        }
    }

    /** {@code 20 okt inställt} in the cell of the day is about every place beside it. */
    private void readDay(Line line, Cell cell, DayState told) {
        var keys = line.keys();
        var dated = line.with(new RowKeys(
                keys.kind(),
                told.day(),
                Optional.of(cell),
                keys.place(),
                keys.placeCell(),
                keys.unknownPlace(),
                keys.label()));
        layout.values().forEach(column -> judge(dated, column, cell, told.state()));
    }

    /** The first remark that begins with a word for closed or cancelled. */
    private void readNotes(Line line) {
        var column = layout.values().getFirst();
        for (int note : layout.notes()) {
            var cell = Grid.at(line.row(), note);
            if (cell.isPresent() && senses.state(cell.get()) instanceof Count.Word state) {
                judge(line, column, cell.get(), state);
                return;
            }
        }
    }

    private void judge(Line line, ValueColumn column, Cell cell, Count state) {
        var value = new Line.Value(column, cell, state);
        judge.judge(new Judged(
                table,
                layout,
                line,
                value,
                facts.day(line, column),
                facts.dateCell(line, value),
                facts.place(line, column),
                facts.placeCell(line, value)));
    }
}
