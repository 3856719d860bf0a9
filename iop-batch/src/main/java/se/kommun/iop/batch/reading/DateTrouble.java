package se.kommun.iop.batch.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;

/** Why a day cannot be read, so that people find what to mend. */
enum DateTrouble {
    /** Nothing stands there. */
    MISSING,
    /** Several days at once. */
    SEVERAL,
    /** A day that no calendar has. */
    IMPOSSIBLE,
    /** No day at all. */
    UNREADABLE;

    private static final Pattern RANGE =
            Pattern.compile("\\d{1,2}(?:[/.]\\d{1,2})? ?(?:-|och|&|\\+|till|t o m|tom) ?\\d{1,2}\\b.*[a-z/.].*");

    static DateTrouble of(Optional<Cell> cell, Senses senses) {
        if (cell.isEmpty()) {
            return MISSING;
        }
        if (!(cell.get().value() instanceof CellValue.Text(String text))) {
            return senses.dateOrNumber(cell.get()).unreadable() ? IMPOSSIBLE : UNREADABLE;
        }
        if (RANGE.matcher(Words.fold(text)).matches()) {
            return SEVERAL;
        }
        return senses.date(text).unreadable() || senses.date(text).isDayOfMonth() ? IMPOSSIBLE : UNREADABLE;
    }

    /** As an argument of the finding; the sentence has words for it. */
    String argument() {
        return "invalid-date." + name().toLowerCase(Locale.ROOT);
    }
}
