package se.kommun.iop.batch.longlist;

import java.util.Optional;
import se.kommun.iop.batch.reading.AttendanceReader;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.batch.workbook.Limits;
import se.kommun.iop.batch.workbook.LongSheets;
import se.kommun.iop.batch.workbook.OpenReply;
import se.kommun.iop.batch.workbook.ReceivedFile;
import se.kommun.iop.batch.workbook.WorkbookOpener;

/** The two ways to read a list. */
final class Readings {

    private Readings() {}

    static Reading ordinary(byte[] content, String fileName, ReadingScope scope) {
        return switch (new WorkbookOpener(Limits.standard()).open(content)) {
            case OpenReply.Opened(var workbook) -> new AttendanceReader().read(workbook, fileName, scope);
            case OpenReply.Refused refused -> AttendanceReader.refused(refused);
        };
    }

    /** Any list is long here; empty for one that only the ordinary reader reads. */
    static Optional<Reading> passingBy(byte[] content, String fileName, ReadingScope scope) {
        var draft = new CollectedDraft();
        return new LongSheets(Limits.standard())
                .find(ReceivedFile.of(content), 1)
                .map(sheet -> new LongList(sheet, fileName, scope, new AttendanceReader()).read(1, draft))
                .flatMap(reply -> switch (reply) {
                    case LongReply.Said(var conclusion) -> Optional.of(draft.reading(conclusion));
                    case LongReply.Refused(var refused) -> Optional.of(AttendanceReader.refused(refused));
                    case LongReply.NotForThis() -> Optional.empty();
                });
    }
}
