package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.batch.reading.vocabulary.Heading.Role;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Row;
import se.kommun.iop.domain.observation.CellReference;

/** Collects what may be counts and is not read, so that nothing is left out in silence. */
final class Unread {

    private final Senses senses;
    private final Findings findings;
    private final LeftOut leftOut;
    private final List<CellReference> cells = new ArrayList<>();
    private final Uncounted uncounted;
    private boolean spoken;

    Unread(Senses senses, Findings findings, LeftOut leftOut) {
        this.senses = senses;
        this.findings = findings;
        this.leftOut = leftOut;
        this.uncounted = new Uncounted(senses, findings);
    }

    /** What is left over in tables that are read. */
    Uncounted uncounted() {
        return uncounted;
    }

    void nextSheet() {
        spoken = false;
    }

    /** Something on the sheet is read, or told to be left out. */
    void speak() {
        spoken = true;
    }

    /** Of which nothing has been read or told: a form in an order that is not known. */
    void endSheet(Grid grid) {
        if (!spoken) {
            var left = new LeftOver(grid.rows(), senses);
            left.countOfForm()
                    .or(left::numbersWithoutAWord)
                    .map(cell -> grid.reference(cell.address()))
                    .ifPresent(cells::add);
        }
    }

    /** A table whose headings speak of something else is only mentioned. */
    void leave(Table table, LayoutFinder finder) {
        if (finder.columns().stream().anyMatch(column -> column.heading().is(Role.DECOY))) {
            leftOut.tellUnread(table);
        } else {
            leave(table, table.body());
        }
    }

    void leave(Table table, List<Row> rows) {
        new LeftOver(rows, senses)
                .countsBesideDays()
                .map(cell -> table.grid().reference(cell.address()))
                .ifPresent(cell -> {
                    spoken = true;
                    cells.add(cell);
                });
    }

    void tell() {
        cells.forEach(cell -> findings.warning("not-read", cell));
        uncounted.tell();
    }
}
