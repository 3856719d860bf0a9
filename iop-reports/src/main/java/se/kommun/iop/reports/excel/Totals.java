package se.kommun.iop.reports.excel;

import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTotalsRowFunction;

/** Tells the table what its last row holds, so that filtering and sorting leave it where it is. */
final class Totals {

    private Totals() {}

    static void declare(CTTable table, TableSheet sheet) {
        for (int i = 0; i < sheet.totals().size(); i++) {
            var column = table.getTableColumns().getTableColumnArray(i);
            switch (sheet.totals().get(i)) {
                case Value.Formula(var formula, var now) -> {
                    column.setTotalsRowFunction(STTotalsRowFunction.CUSTOM);
                    column.addNewTotalsRowFormula().setStringValue(formula);
                }
                case Value.Text(var text) -> column.setTotalsRowLabel(CellWriter.clean(text));
                default -> throw new IllegalArgumentException("A total is a formula or a word");
            }
        }
    }
}
