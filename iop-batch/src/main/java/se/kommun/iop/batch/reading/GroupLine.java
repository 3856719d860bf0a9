package se.kommun.iop.batch.reading;

import java.util.stream.Stream;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;

/** A line right above the headings that names a place, a day or what is counted for some columns only. */
record GroupLine(Senses senses) {

    /** The table, with such a line among its headings if it has one. */
    Table joined(Table table) {
        if (table.titles().isEmpty() || table.header().isEmpty()) {
            return table;
        }
        var line = table.titles().getLast();
        var top = table.header().getFirst();
        boolean groups = line.number() == top.number() - 1
                && line.cells().getFirst().address().column()
                        >= top.cells().getFirst().address().column()
                && (line.cells().size() > 1
                        || line.cells().getFirst().address().column()
                                > top.cells().getFirst().address().column())
                && line.cells().getLast().address().column() <= table.last()
                && line.cells().stream().allMatch(this::isGroupName);
        return groups
                ? new Table(
                        table.grid(),
                        table.titles().subList(0, table.titles().size() - 1),
                        Stream.concat(Stream.of(line), table.header().stream()).toList(),
                        table.body(),
                        table.first(),
                        table.last())
                : table;
    }

    private boolean isGroupName(Cell cell) {
        return !senses.date(cell).isEmpty()
                || senses.place(cell).isPresent()
                || senses.heading(cell).isKnown();
    }
}
