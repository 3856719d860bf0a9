package se.kommun.iop.batch.reading;

import java.util.Optional;
import se.kommun.iop.batch.reading.vocabulary.DayReply;
import se.kommun.iop.batch.reading.vocabulary.Days;
import se.kommun.iop.batch.reading.vocabulary.PlaceNames;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.batch.workbook.CellValue;

/** Which day and which place a count of a line is about, and in which cells that is told. */
final class LineFacts {

    private final Layout layout;
    private final Context around;
    private final Senses senses;
    private final Days days;

    LineFacts(Layout layout, Context around, Senses senses) {
        this.layout = layout;
        this.around = around;
        this.senses = senses;
        this.days = new Days(senses.term());
    }

    DayReply day(Line line, ValueColumn column) {
        var inTable = line.keys().date().joined(column.date());
        return days.of(inTable.within(line.around().date()).within(around.date()));
    }

    Optional<PlaceNames.Hit> place(Line line, ValueColumn column) {
        if (column.unknownPlace() || line.keys().unknownPlace().isPresent()) {
            return Optional.empty();
        }
        var inTable = line.keys().place().or(column::place);
        var told = inTable.or(() -> line.around().within(around).place());
        var places = senses.places().all();
        boolean nothingElse = places.size() == 1 && placeCell(line).isEmpty();
        return told.or(() -> nothingElse ? Optional.of(new PlaceNames.Hit(places.getFirst(), true)) : Optional.empty());
    }

    private Optional<CellAddress> placeCell(Line line) {
        return line.keys().unknownPlace().or(() -> line.around().within(around).unknownPlace());
    }

    /** Where an unknown place is named, or where the place should have been; the count itself if nowhere. */
    CellAddress placeCell(Line line, Line.Value value) {
        if (value.column().unknownPlace() && value.column().head().isPresent()) {
            return value.column().head().get().address();
        }
        return placeCell(line)
                .or(() -> line.keys().placeCell().map(Cell::address))
                .or(() -> value.column()
                        .place()
                        .flatMap(hit -> value.column().head())
                        .map(Cell::address))
                .or(() -> layout.placeColumn()
                        .map(column -> new CellAddress(line.row().number(), column)))
                .orElse(value.cell().address());
    }

    CellAddress dateCell(Line line, Line.Value value) {
        var row = line.keys().date();
        var column = value.column().date();
        boolean fromRow = !row.isEmpty() && !row.isOnlyWeekday();
        boolean fromColumn = !column.isEmpty() && !column.isOnlyWeekday();
        if (fromRow && !fromColumn && line.keys().dateCell().isPresent()) {
            return line.keys().dateCell().get().address();
        }
        if (!column.isEmpty() && !fromRow && value.column().head().isPresent()) {
            return dayHead(value.column()).address();
        }
        return layout.dateColumn()
                .filter(known -> column.isEmpty())
                .map(known -> new CellAddress(line.row().number(), known))
                .orElse(value.cell().address());
    }

    private Cell dayHead(ValueColumn column) {
        return column.head()
                .filter(cell -> cell.value() instanceof CellValue.Day)
                .orElseGet(() -> column.dayHead().orElse(column.head().orElseThrow()));
    }
}
