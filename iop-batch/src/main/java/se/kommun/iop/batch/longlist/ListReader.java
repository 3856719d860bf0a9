package se.kommun.iop.batch.longlist;

import se.kommun.iop.batch.reading.AttendanceReader;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.batch.workbook.Limits;
import se.kommun.iop.batch.workbook.LongSheets;
import se.kommun.iop.batch.workbook.OpenReply;
import se.kommun.iop.batch.workbook.ReceivedFile;
import se.kommun.iop.batch.workbook.WorkbookOpener;

/** Reads a received file into a sink: a long list as it passes by, any other as a whole. */
public final class ListReader {

    /** So many rows are long. Shorter lists are held faster than they are gone through twice. */
    private static final int LONG = 2_000;

    private final WorkbookOpener opener;
    private final LongSheets longSheets;
    private final AttendanceReader reader;
    private final int leastRows;
    private final int mostFindings;

    public ListReader(Limits limits) {
        this(limits, LONG);
    }

    /** @param leastRows how many rows a long list has */
    ListReader(Limits limits, int leastRows) {
        this.opener = new WorkbookOpener(limits);
        this.longSheets = new LongSheets(limits);
        this.leastRows = leastRows;
        this.mostFindings = limits.findings();
        this.reader = new AttendanceReader(mostFindings);
    }

    /** @param fileName as the file was called when it was handed in; it may tell the place or the month */
    public Conclusion read(ReceivedFile file, String fileName, ReadingScope scope, DraftSink sink) {
        var sheet = longSheets.find(file, leastRows);
        var few = new FewOfEachKind(sink, mostFindings);
        var reply = sheet.isPresent()
                ? new LongList(sheet.get(), fileName, scope, reader).read(leastRows, few)
                : new LongReply.NotForThis();
        few.end();
        return switch (reply) {
            case LongReply.Said(var conclusion) -> conclusion;
            case LongReply.Refused(var refused) -> sink.take(AttendanceReader.refused(refused));
            case LongReply.NotForThis() -> readWhole(file, fileName, scope, sink);
        };
    }

    private Conclusion readWhole(ReceivedFile file, String fileName, ReadingScope scope, DraftSink sink) {
        return switch (opener.open(file)) {
            case OpenReply.Opened(var workbook) -> sink.take(reader.read(workbook, fileName, scope));
            case OpenReply.Refused refused -> sink.take(AttendanceReader.refused(refused));
        };
    }
}
