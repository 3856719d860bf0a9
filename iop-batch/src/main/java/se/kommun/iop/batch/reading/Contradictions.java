package se.kommun.iop.batch.reading;

import java.util.Optional;
import se.kommun.iop.domain.observation.CellReference;

/**
 * Where what is said above a table and the name of its sheet do not go together.
 *
 * @param named what the sheet's name says
 */
record Contradictions(Table table, Context above, Context named) {

    void tellPlace(Findings findings) {
        if (above.place().isPresent()
                && named.place().isPresent()
                && !above.place().get().place().equals(named.place().get().place())
                && !table.titles().isEmpty()) {
            var cell = table.titles().getFirst().cells().getFirst().address();
            findings.warning(
                    "venue-contradiction",
                    table.grid().reference(cell),
                    above.place().get().place().name());
        }
    }

    /** The first line above a table that names another month than the sheet's name does. */
    Optional<CellReference> month() {
        boolean differs = above.date().month() != 0
                && named.date().month() != 0
                && above.date().month() != named.date().month();
        return table.titles().stream()
                .filter(row -> differs)
                .map(row -> table.grid().reference(row.cells().getFirst().address()))
                .findFirst();
    }
}
