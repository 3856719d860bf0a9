package se.kommun.iop.batch.reading;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.batch.workbook.Refusal;
import se.kommun.iop.batch.workbook.Workbook;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Severity;

/** Reads a list that an association has handed in: what it says about which day and place, and what there is to ask. */
public final class AttendanceReader {

    private final WorkbookReader reader = new WorkbookReader();

    /** @param fileName as the file was called when it was handed in; it may tell the place or the month */
    public Reading read(Workbook workbook, String fileName, ReadingScope scope) {
        var reading = reader.read(workbook, fileName, scope);
        if (scope.choices().isEmpty()) {
            return reading;
        }
        // An answer changes what the list says, and not how it is laid out.
        var before = reader.read(workbook, fileName, scope.with(List.of()));
        return new Reading(reading.outcome(), reading.draft(), before.layout());
    }

    /** The answer about a file that could not be opened. */
    public static Reading refused(Refusal refusal) {
        return rejected(
                switch (refusal) {
                    case ENCRYPTED -> "encrypted";
                    case UNREADABLE -> "unreadable-file";
                    case UNSUPPORTED_FORMAT -> "unsupported-format";
                    case TOO_LARGE -> "too-large";
                    case HOSTILE -> "hostile-content";
                });
    }

    private static Reading rejected(String code) {
        return new Reading(
                Reading.Outcome.REJECTED,
                new Draft(List.of(), List.of(new Finding(Severity.ERROR, code, Optional.empty(), List.of()))));
    }
}
