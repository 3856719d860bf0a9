package se.kommun.iop.batch.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;
import se.kommun.iop.batch.workbook.Sheet;

/** What the cells around the figures are, in the layout that a sheet is read by. For showing, never for counting. */
public final class CellRoles {

    /** What a cell tells about figures in other cells. */
    public enum Role {
        HEADING,
        DATE,
        PLACE,
        SUM
    }

    private final Senses senses;

    public CellRoles(ReadingScope scope) {
        this.senses = new Senses(scope.term(), scope.places(), scope.measures());
    }

    /**
     * Nothing about tables that hold no cell that anything has been said of: they were passed by.
     *
     * @param told cells that a figure was read from, or that there is something to say about
     */
    public Map<CellAddress, Role> of(Sheet sheet, Set<CellAddress> told) {
        var roles = new HashMap<CellAddress, Role>();
        if (told.isEmpty()) {
            return roles;
        }
        var tables = new TableFinder(senses).tablesOf(sheet);
        if (tables.stream().allMatch(table -> table.header().isEmpty())) {
            sheet.rows().forEach(row -> tell(row.cells(), roles));
        }
        tables.stream().filter(table -> isRead(table, told)).forEach(table -> tell(table, roles));
        return roles;
    }

    private static boolean isRead(Table table, Set<CellAddress> told) {
        return table.body().stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::address)
                .filter(address -> address.column() >= table.first() && address.column() <= table.last())
                .anyMatch(told::contains);
    }

    private void tell(Table table, Map<CellAddress, Role> roles) {
        table.titles().forEach(row -> head(row, roles));
        table.header().forEach(row -> head(row, roles));
        new LayoutFinder(table, senses).find().ifPresent(layout -> {
            for (Line line : FillDown.fill(new LineReader(table, layout, senses).lines(), layout)) {
                switch (line.keys().kind()) {
                    case SUM -> line.row().cells().forEach(cell -> roles.put(cell.address(), Role.SUM));
                    case DATA -> {
                        keys(line, layout, roles);
                        layout.totals().stream()
                                .flatMap(column -> Grid.at(line.row(), column).stream())
                                .forEach(cell -> roles.put(cell.address(), Role.SUM));
                    }
                    case DECOY -> {}
                }
            }
        });
    }

    private void keys(Line line, Layout layout, Map<CellAddress, Role> roles) {
        if (line.counts().isEmpty()) {
            tell(line.row().cells(), roles);
        }
        layout.keys().stream()
                .flatMap(key -> Grid.at(line.row(), key.number()).stream())
                .forEach(cell -> tell(List.of(cell), roles));
        line.keys().placeCell().ifPresent(cell -> roles.put(cell.address(), Role.PLACE));
        if (!line.keys().date().unreadable()) {
            line.keys().dateCell().ifPresent(cell -> roles.put(cell.address(), Role.DATE));
        }
    }

    private void head(Row row, Map<CellAddress, Role> roles) {
        row.cells().forEach(cell -> roles.put(cell.address(), Role.HEADING));
        tell(row.cells(), roles);
    }

    private void tell(List<Cell> cells, Map<CellAddress, Role> roles) {
        for (Cell cell : cells) {
            if (senses.place(cell).isPresent()) {
                roles.put(cell.address(), Role.PLACE);
            } else if (!senses.date(cell).isEmpty() && !senses.date(cell).unreadable()) {
                roles.put(cell.address(), Role.DATE);
            } else if (cell.value() instanceof CellValue.Text
                    && senses.heading(cell).isKnown()) {
                roles.put(cell.address(), Role.HEADING);
            }
        }
    }
}
