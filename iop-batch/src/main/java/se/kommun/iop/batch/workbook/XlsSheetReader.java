package se.kommun.iop.batch.workbook;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Reads the records of one sheet of a binary workbook. */
final class XlsSheetReader {

    private static final int COLUMNS = 0x7D;
    private static final int FILTER_MODE = 0x9B;
    private static final int FILTER_CRITERIA = 0x9E;
    private static final int MERGED = 0xE5;
    private static final int ROW = 0x208;

    private static final int ROW_FLAGS_AT = 12;
    private static final int ROW_HIDDEN = 0x20;
    private static final int COLUMNS_HIDDEN = 1;

    private final BiffRecords records;
    private final SheetDraft draft;
    private final XlsCells cells;
    private boolean filters;

    XlsSheetReader(BiffRecords records, XlsGlobals globals, Budget budget) {
        this.records = records;
        this.draft = new SheetDraft(budget);
        this.cells = new XlsCells(globals, draft, budget);
    }

    /** Reads on to the end of the sheet, whose first record has been read. */
    Sheet read(XlsGlobals.Tab tab, Optional<CellRange> filtered) {
        int depth = 1;
        while (depth > 0) {
            records.next();
            switch (records.kind()) {
                // Charts on the sheet are records within it
                case BiffRecords.BEGIN -> depth++;
                case BiffRecords.END -> depth--;
                default -> {
                    if (depth == 1) {
                        take(records.data());
                    }
                }
            }
        }
        cells.finish();
        return draft.finish(
                tab.name(),
                tab.hidden(),
                row -> filters
                        && filtered.map(range -> range.first().row() < row
                                        && row <= range.last().row())
                                .orElse(true));
    }

    private void take(ByteBuffer data) {
        switch (records.kind()) {
            case ROW -> {
                if ((data.getShort(ROW_FLAGS_AT) & ROW_HIDDEN) != 0) {
                    draft.hideRow(unsigned(data) + 1);
                }
            }
            case COLUMNS -> takeColumns(data);
            case MERGED -> takeMerged(data);
            case FILTER_MODE, FILTER_CRITERIA -> filters = true;
            case XlsCells.LABEL, XlsCells.RICH_LABEL, XlsCells.FORMULA_TEXT ->
                cells.takeText(records.kind(), records.continued());
            default -> cells.take(records.kind(), data);
        }
    }

    private void takeColumns(ByteBuffer data) {
        int first = unsigned(data);
        int last = unsigned(data);
        int width = unsigned(data);
        boolean hidden = (data.getShort(8) & COLUMNS_HIDDEN) != 0;
        if ((hidden || width == 0) && first <= last) {
            draft.hideColumns(first + 1, last + 1);
        }
    }

    private void takeMerged(ByteBuffer data) {
        for (int left = unsigned(data); left > 0; left--) {
            int firstRow = unsigned(data) + 1;
            int lastRow = unsigned(data) + 1;
            int firstColumn = unsigned(data) + 1;
            int lastColumn = unsigned(data) + 1;
            if (firstRow <= lastRow && firstColumn <= lastColumn) {
                draft.merge(
                        new CellRange(new CellAddress(firstRow, firstColumn), new CellAddress(lastRow, lastColumn)));
            }
        }
    }

    private static int unsigned(ByteBuffer data) {
        return Short.toUnsignedInt(data.getShort());
    }
}
