package se.kommun.iop.batch.attendanceimport;

import se.kommun.iop.batch.reading.AttendanceReader;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.batch.workbook.Limits;
import se.kommun.iop.batch.workbook.OpenReply;
import se.kommun.iop.batch.workbook.WorkbookOpener;

/** From the bytes of a list to what it says. Needs nothing that must be started, so that a list can be tried out. */
@FunctionalInterface
public interface ListInterpreter {

    /** The same content, name and scope always give the same reading. */
    Reading interpret(byte[] content, String fileName, ReadingScope scope);

    /** Refuses files larger than this many bytes, and whatever unfolds into too much. */
    static ListInterpreter upTo(long bytes) {
        var standard = Limits.standard();
        return within(new Limits(
                bytes,
                standard.inflatedBytes(),
                standard.nonEmptyRows(),
                standard.cells(),
                standard.sheets(),
                standard.time()));
    }

    static ListInterpreter within(Limits limits) {
        var opener = new WorkbookOpener(limits);
        var reader = new AttendanceReader();
        return (content, fileName, scope) -> switch (opener.open(content)) {
            case OpenReply.Opened(var workbook) -> reader.read(workbook, fileName, scope);
            case OpenReply.Refused(var refusal) -> AttendanceReader.refused(refusal);
        };
    }
}
