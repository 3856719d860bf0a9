package se.kommun.iop.batch.workbook;

import java.util.ArrayList;

/** Reads the stream of records that a binary workbook is: first what the sheets share, then sheet by sheet. */
final class XlsWorkbookReader {

    private static final int EXCEL_97 = 0x600;
    private static final int WORKSHEET = 0x10;

    private final BiffRecords records;
    private final Budget budget;

    XlsWorkbookReader(BiffRecords records, Budget budget) {
        this.records = records;
        this.budget = budget;
    }

    Workbook read() {
        records.next();
        if (records.kind() != BiffRecords.BEGIN) {
            throw new NotOpened(Refusal.UNREADABLE);
        }
        if (records.data().getShort(0) != EXCEL_97) {
            throw new NotOpened(Refusal.UNSUPPORTED_FORMAT);
        }
        var globals = new XlsGlobals(budget);
        globals.read(records);
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < globals.tabs().size(); i++) {
            var tab = globals.tabs().get(i);
            if (tab.worksheet() && beginsAt(tab.position())) {
                budget.sheet();
                sheets.add(new XlsSheetReader(records, globals, budget)
                        .read(tab, globals.names().filteredIn(i)));
            }
        }
        return new Workbook(Format.XLS, sheets);
    }

    private boolean beginsAt(int position) {
        records.seek(position);
        records.next();
        if (records.kind() != BiffRecords.BEGIN) {
            throw new NotOpened(Refusal.UNREADABLE);
        }
        return records.data().getShort(2) == WORKSHEET;
    }
}
