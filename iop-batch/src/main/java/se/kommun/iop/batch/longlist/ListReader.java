package se.kommun.iop.batch.longlist;

import se.kommun.iop.batch.reading.AttendanceReader;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.batch.workbook.Limits;
import se.kommun.iop.batch.workbook.OpenReply;
import se.kommun.iop.batch.workbook.ReceivedFile;
import se.kommun.iop.batch.workbook.WorkbookOpener;

/** Reads a received file into a sink. */
public final class ListReader {

    private final WorkbookOpener opener;
    private final AttendanceReader reader = new AttendanceReader();

    public ListReader(Limits limits) {
        this.opener = new WorkbookOpener(limits);
    }

    /** @param fileName as the file was called when it was handed in; it may tell the place or the month */
    public Conclusion read(ReceivedFile file, String fileName, ReadingScope scope, DraftSink sink) {
        return switch (opener.open(file)) {
            case OpenReply.Opened(var workbook) -> sink.take(reader.read(workbook, fileName, scope));
            case OpenReply.Refused(var refusal) -> sink.take(AttendanceReader.refused(refusal));
        };
    }
}
