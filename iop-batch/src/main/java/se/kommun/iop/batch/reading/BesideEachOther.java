package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;
import se.kommun.iop.batch.workbook.Sheet;

/** Parts what stands beside each other in a sheet: whole tables, with or without a blank column between them. */
final class BesideEachOther {

    private final Senses senses;

    BesideEachOther(Senses senses) {
        this.senses = senses;
    }

    private record Columns(int from, int through) {}

    /** Columns without any content part a sheet, when what stands on both sides has headings and days of its own. */
    List<Grid> of(Sheet sheet) {
        return columnGroups(sheet).stream()
                .map(group -> new Grid(sheet, group.from(), group.through()))
                .toList();
    }

    private List<Columns> columnGroups(Sheet sheet) {
        var used = new TreeSet<Integer>();
        sheet.rows().stream()
                .filter(row -> row.cells().size() > 1)
                .forEach(row ->
                        row.cells().forEach(cell -> used.add(cell.address().column())));
        var everything = List.of(new Columns(1, Integer.MAX_VALUE));
        if (used.isEmpty() || used.last() - used.first() + 1 == used.size()) {
            return everything;
        }
        var groups = new ArrayList<Columns>();
        int from = 1;
        int before = used.first();
        for (int column : used) {
            if (column > before + 1) {
                groups.add(new Columns(from, before));
                from = before + 1;
            }
            before = column;
        }
        groups.add(new Columns(from, Integer.MAX_VALUE));
        return groups.stream().allMatch(group -> isComplete(new Grid(sheet, group.from(), group.through())))
                ? groups
                : everything;
    }

    private boolean isComplete(Grid grid) {
        return grid.rows().stream().anyMatch(row -> RowShape.of(row, senses).isHeader())
                && grid.rows().stream()
                                .filter(row -> row.cells().stream()
                                        .anyMatch(cell -> senses.date(cell).isDayOfMonth()))
                                .count()
                        >= 2;
    }

    /** The same first heading again in the same row starts another table beside the first. */
    List<Table> of(Table table) {
        var starts = table.header().stream()
                .map(this::repeatedStarts)
                .filter(columns -> columns.size() > 1)
                .findFirst()
                .orElse(new TreeSet<>());
        if (starts.size() < 2) {
            return List.of(table);
        }
        var parts = new ArrayList<Table>();
        var columns = List.copyOf(starts);
        for (int i = 0; i < columns.size(); i++) {
            int from = i == 0 ? table.first() : columns.get(i);
            int through = i + 1 < columns.size() ? columns.get(i + 1) - 1 : table.last();
            parts.add(table.part(from, through));
        }
        return parts;
    }

    private TreeSet<Integer> repeatedStarts(Row row) {
        var starts = new TreeSet<Integer>();
        var key = row.cells().stream()
                .filter(cell -> senses.heading(cell).isKey())
                .findFirst();
        key.ifPresent(first -> row.cells().stream()
                .filter(cell -> cell.value() instanceof CellValue.Text(String text)
                        && first.value() instanceof CellValue.Text(String named)
                        && Words.fold(text).equals(Words.fold(named)))
                .forEach(cell -> starts.add(cell.address().column())));
        return starts;
    }
}
