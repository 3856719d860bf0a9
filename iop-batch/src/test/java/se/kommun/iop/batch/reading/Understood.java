package se.kommun.iop.batch.reading;

import java.util.List;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.domain.observation.Severity;

/** What was understood of a list, in short lines that a test can name. */
final class Understood {

    private Understood() {}

    static Reading reading(MessyWorkbook book) {
        return new AttendanceReader().read(book.workbook(), "lista.xlsx", Season.scope());
    }

    /** Such as {@code 2024-10-06 veberod 32}, or {@code 2024-10-06 veberod Closed}. */
    static List<String> facts(MessyWorkbook book) {
        return reading(book).draft().observations().stream()
                .map(one -> one.key().date() + " " + one.key().place() + " "
                        + (one.reported() instanceof Reported.Counted(var value)
                                ? value.toPlainString()
                                : one.reported().getClass().getSimpleName()))
                .toList();
    }

    /** What is more than information and has a cell, such as {@code ERROR invalid-date A4}. */
    static List<String> told(MessyWorkbook book) {
        return reading(book).draft().findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .flatMap(finding ->
                        finding
                                .cell()
                                .map(cell -> finding.severity() + " " + finding.code() + " " + cell.address())
                                .stream())
                .toList();
    }
}
