package se.kommun.iop.batch.reading;

import java.util.Optional;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.reading.vocabulary.DayReply;
import se.kommun.iop.batch.reading.vocabulary.PlaceNames;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.domain.observation.CellReference;

/** A count with all that has been made out about it, for judgement. */
record Judged(
        Table table,
        Layout layout,
        Line line,
        Line.Value value,
        DayReply day,
        CellAddress dateCell,
        Optional<PlaceNames.Hit> place,
        CellAddress placeCell) {

    CellAddress cell() {
        return value.cell().address();
    }

    CellReference at(CellAddress address) {
        return table.grid().reference(address);
    }

    Judged with(Count count) {
        return new Judged(
                table,
                layout,
                line,
                new Line.Value(value.column(), value.cell(), count, value.parts()),
                day,
                dateCell,
                place,
                placeCell);
    }
}
