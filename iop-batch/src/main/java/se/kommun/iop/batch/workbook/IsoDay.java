package se.kommun.iop.batch.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** A date as ods files, and some xlsx files, hold it: 2024-07-06 or 2024-07-06T12:00:00. */
final class IsoDay {

    private static final int DATE_LENGTH = 10;

    private IsoDay() {}

    /** What is no date, such as a mere time of day, stays the text that it is. */
    static CellValue value(String written, DateSystem system) {
        try {
            var at = parse(written);
            return new CellValue.Day(at, system.serial(at));
        } catch (DateTimeException none) {
            return new CellValue.Text(written);
        }
    }

    private static LocalDateTime parse(String written) {
        if (written.length() <= DATE_LENGTH) {
            return LocalDate.parse(written).atStartOfDay();
        }
        boolean hasOffset = written.endsWith("Z") || written.indexOf('+', DATE_LENGTH) > 0;
        return hasOffset ? OffsetDateTime.parse(written).toLocalDateTime() : LocalDateTime.parse(written);
    }
}
