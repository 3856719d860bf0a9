package se.kommun.iop.batch.attendanceimport;

import se.kommun.iop.batch.longlist.CollectedDraft;
import se.kommun.iop.batch.longlist.Conclusion;
import se.kommun.iop.batch.longlist.DraftSink;
import se.kommun.iop.batch.longlist.ListReader;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.batch.workbook.Limits;
import se.kommun.iop.batch.workbook.ReceivedFile;

/** From the bytes of a list to what it says. Needs nothing that must be started, so that a list can be tried out. */
@FunctionalInterface
public interface ListInterpreter {

    /** The same content, name and scope always say the same, in the same order. The list is never held as a whole. */
    Conclusion interpret(ReceivedFile file, String fileName, ReadingScope scope, DraftSink sink);

    /** All that a list says at once. */
    default Reading interpret(byte[] content, String fileName, ReadingScope scope) {
        var draft = new CollectedDraft();
        return draft.reading(interpret(ReceivedFile.of(content), fileName, scope, draft));
    }

    static ListInterpreter within(Limits limits) {
        return new ListReader(limits)::read;
    }
}
