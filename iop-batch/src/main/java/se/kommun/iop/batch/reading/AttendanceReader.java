package se.kommun.iop.batch.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.batch.workbook.Limits;
import se.kommun.iop.batch.workbook.OpenReply;
import se.kommun.iop.batch.workbook.Workbook;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Severity;

/** Reads a list that an association has handed in: what it says about which day and place, and what there is to ask. */
public final class AttendanceReader {

    /** Longer lists are read once: what is open in them is asked about as it stands. */
    private static final int MOST_ROWS = 20_000;

    private final WorkbookReader reader;

    public AttendanceReader() {
        this(Limits.standard().findings());
    }

    /** @param most how many findings of one kind are told one by one */
    public AttendanceReader(int most) {
        this.reader = new WorkbookReader(most);
    }

    /** @param fileName as the file was called when it was handed in; it may tell the place or the month */
    public Reading read(Workbook workbook, String fileName, ReadingScope scope) {
        var plain = reader.read(workbook, fileName, scope);
        long rows = workbook.sheets().stream()
                .mapToLong(sheet -> sheet.rows().size())
                .sum();
        var reading = rows > MOST_ROWS
                ? plain.reading()
                : new Competition(scope, tried -> reader.read(workbook, fileName, tried)).winner(plain);
        // An answer changes what the list says, and not how it is laid out.
        var layout = scope.choices().isEmpty()
                ? plain.reading().layout()
                : reader.read(workbook, fileName, scope.with(List.of()))
                        .reading()
                        .layout();
        return new Reading(reading.outcome(), reading.draft(), layout);
    }

    /** The answer about a file that could not be opened. */
    public static Reading refused(OpenReply.Refused refused) {
        return rejected(
                switch (refused.refusal()) {
                    case ENCRYPTED -> "encrypted";
                    case UNREADABLE -> "unreadable-file";
                    case UNSUPPORTED_FORMAT -> "unsupported-format";
                    case TOO_LARGE -> "too-large";
                    case HOSTILE -> "hostile-content";
                },
                refused.limit()
                        .map(limit -> limit.kind() == Limits.Kind.COLUMNS
                                ? List.of("limit.columns")
                                : List.of(
                                        "limit." + limit.kind().name().toLowerCase(Locale.ROOT),
                                        Long.toString(limit.allowed())))
                        .orElse(List.of()));
    }

    private static Reading rejected(String code, List<String> arguments) {
        return new Reading(
                Reading.Outcome.REJECTED,
                new Draft(List.of(), List.of(new Finding(Severity.ERROR, code, Optional.empty(), arguments))));
    }
}
