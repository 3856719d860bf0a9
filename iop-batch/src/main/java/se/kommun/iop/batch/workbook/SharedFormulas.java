package se.kommun.iop.batch.workbook;

import java.util.HashMap;
import java.util.Map;

/** Formulas that were filled over many cells and are spelled out in the first of them only. */
final class SharedFormulas {

    private record Origin(CellAddress address, String formula) {}

    private final Map<String, Origin> origins = new HashMap<>();
    private final Budget budget;

    SharedFormulas(Budget budget) {
        this.budget = budget;
    }

    /** The formula of a cell in a group; empty if the file never spells it out. */
    String at(CellAddress address, String group, String spelledOut) {
        if (!spelledOut.isBlank()) {
            budget.cell();
            origins.put(group, new Origin(address, spelledOut));
            return spelledOut;
        }
        var origin = origins.get(group);
        if (origin == null) {
            return "";
        }
        var moved = new MovedFormula(
                        address.row() - origin.address().row(),
                        address.column() - origin.address().column())
                .of(origin.formula());
        budget.keep(moved);
        return moved;
    }
}
