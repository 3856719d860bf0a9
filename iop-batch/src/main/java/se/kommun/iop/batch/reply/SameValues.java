package se.kommun.iop.batch.reply;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.kommun.iop.batch.masking.MaskedCells;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.batch.workbook.Limits;
import se.kommun.iop.batch.workbook.OpenReply;
import se.kommun.iop.batch.workbook.Row;
import se.kommun.iop.batch.workbook.Sheet;
import se.kommun.iop.batch.workbook.Workbook;
import se.kommun.iop.batch.workbook.WorkbookOpener;

/** Asks whether a copy, when it is opened again, holds what their workbook holds, apart from what was blanked. */
final class SameValues {

    private SameValues() {}

    static boolean hold(byte[] copy, Workbook theirs, MaskedCells blanked) {
        return new WorkbookOpener(Limits.standard()).open(copy) instanceof OpenReply.Opened(var opened)
                && opened.sheets().size() > theirs.sheets().size()
                && IntStream.range(0, theirs.sheets().size())
                        .allMatch(i ->
                                same(theirs.sheets().get(i), opened.sheets().get(i), blanked));
    }

    private static boolean same(Sheet theirs, Sheet copied, MaskedCells blanked) {
        return theirs.name().equals(copied.name())
                && theirs.hidden() == copied.hidden()
                && cells(theirs, blanked.of(theirs.name())).equals(cells(copied, Set.of()));
    }

    private static Map<CellAddress, Object> cells(Sheet sheet, Set<CellAddress> except) {
        var values = new TreeMap<CellAddress, Object>();
        for (Row row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                if (!except.contains(cell.address())) {
                    values.put(cell.address(), cell.value());
                }
            }
        }
        return values;
    }
}
