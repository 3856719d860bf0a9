package se.kommun.iop.batch.reading.vocabulary;

import java.time.LocalDate;
import java.util.regex.Pattern;
import se.kommun.iop.batch.workbook.Cell;

/** {@code jul-24} is kept as the first of July, and shown without the day: then the month is what is meant. */
final class ShownMonth {

    private static final Pattern FORMAT =
            Pattern.compile("(?i)(?:\\[[^\\]]*])?(?:m{3,5}|m{1,5}[^dhs]*y+|y+[^dhs]*m{1,5})(?:;@)?");

    private ShownMonth() {}

    static DateParts of(Cell cell, LocalDate stored) {
        boolean month = stored.getDayOfMonth() == 1
                && cell.format()
                        .filter(format -> FORMAT.matcher(format).matches())
                        .isPresent();
        return month ? DateParts.of(stored.getYear(), stored.getMonthValue(), 0) : DateParts.of(stored);
    }
}
