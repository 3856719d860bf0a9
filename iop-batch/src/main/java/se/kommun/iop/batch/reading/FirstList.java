package se.kommun.iop.batch.reading;

import java.util.Optional;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Sheet;
import se.kommun.iop.domain.observation.CellReference;

/** Where a sheet that is not to be read yet holds a table or a form that could be. */
record FirstList(Senses senses, CountJudge judge, Findings findings, LayoutMarks marks) {

    Optional<CellReference> on(Sheet sheet) {
        var tables = new TableFinder(senses).tablesOf(sheet);
        var grid = new Grid(sheet, 1, Integer.MAX_VALUE);
        if (tables.stream().allMatch(table -> table.header().isEmpty())
                && new FormReader(grid, senses, judge, findings, marks).isForm()) {
            return Optional.of(
                    grid.reference(grid.rows().getFirst().cells().getFirst().address()));
        }
        return tables.stream()
                .filter(table -> new LayoutFinder(table, senses).find().isPresent())
                .map(table -> table.grid().reference(table.firstCell()))
                .findFirst();
    }
}
