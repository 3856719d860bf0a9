package se.kommun.iop.batch.reading;

import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Row;

/** How many cells of each kind a row has, which tells headings from figures and from lines of text. */
final class RowShape extends RowTally {

    private static final int LONG_RUN = 5;

    private RowShape() {}

    static RowShape of(Row row, Senses senses) {
        var shape = new RowShape();
        row.cells().forEach(cell -> shape.add(cell, senses));
        // Beside a day that is written out, 19.5 is a number and not another day.
        if (shape.sureDates > 0 && shape.decimals > 0) {
            shape.dates -= shape.decimals;
            shape.figures += shape.decimals;
        }
        return shape;
    }

    /** All of its numbers grow from left to right and could be days of a month. */
    private boolean hasDayNumbers() {
        return figures > 0 && daysInOrder == figures;
    }

    boolean isHeader() {
        if (cells < 2 || sum && keyHeadings == 0) {
            return false;
        }
        if (years > 0 && (figures > 0 || keyHeadings == 0)) {
            return false;
        }
        if (figures > 0) {
            return hasDayNumbers() && others == 0 && dates == 0 && isDayNumberHeader();
        }
        return isListHeader() || isMatrixHeader();
    }

    /** A week of a wall calendar: nothing but days one after the other, going on from the week above. */
    boolean continuesCalendar(int dayBefore) {
        boolean next = firstDay == dayBefore + 1 || dayBefore == 0 && figures >= 2 && firstDay <= 7;
        return isDaysOnEnd() && next;
    }

    boolean isDaysOnEnd() {
        return hasDayNumbers() && everyDay && cells == figures;
    }

    /** Days of a month below a heading row that names several months. */
    boolean isDaysBelowMonths(RowShape above) {
        boolean besideLabels = firstColumn > above.firstColumn || above.firstKey == 0;
        return above.months >= 2
                && above.figures == 0
                && figures >= 2
                && cells == figures
                && highest <= 31
                && besideLabels;
    }

    /** {@code Plats 6 7 13 14 3 4} below a row of months or weekdays: after the heading of its keys, nothing but days. */
    boolean isDaysBelowHeadings(RowShape above) {
        boolean named = above.cells >= 1 && above.cells == above.months + above.weekdays + above.keyHeadings;
        return named
                && above.months + above.weekdays > 0
                && firstKey == 1
                && figures >= 2
                && cells == figures + 1
                && highest <= 31;
    }

    /** {@code Datum | Kvinnor | Kvinnor} below a row of places: it says what the columns are, in words of its own. */
    boolean isKeyAndWords() {
        return firstKey == 1 && others > 1 && cells == headings + others;
    }

    /** {@code Beställda Serverade} below a row of days: what each column of the day above counts. */
    boolean isWhatIsCounted() {
        return countHeadings > 0
                && headings >= 2
                && headings > others
                && keyHeadings + figures + years + dates + weekdays + placeCells == 0;
    }

    boolean isDayNumbers() {
        return figures > 0 && isHeader();
    }

    /** Its columns are known: what follows is a row of it, until a title or other headings come. */
    boolean namesColumns() {
        return figures == 0 && (places.size() >= 2 || dates >= 2 || headings >= 3 && countHeadings > 0);
    }

    /** Nothing but numbers, with no word that tells that they are days. */
    boolean isUnheaded() {
        return headings + months + weeks + weekdays == 0;
    }

    boolean isOnlyFigures() {
        return figures >= 2 && cells == figures;
    }

    int firstColumn() {
        return firstColumn;
    }

    int lastDay() {
        return lastDay;
    }

    boolean namesWeek() {
        return weekdays >= LONG_RUN && figures == 0;
    }

    private boolean isDayNumberHeader() {
        boolean corner = firstKey == 1 || months == 1 && figures > 2;
        return (corner || keyHeadings > 0) && places.isEmpty() && figures >= 2 && countHeadings == 0
                || places.isEmpty() && figures >= LONG_RUN && headings == sumHeadings && weekdays == 0;
    }

    private boolean isListHeader() {
        return !keyThenItsOwn
                && dates == 0
                && places.isEmpty()
                && headings + years >= 2
                && (keyHeadings > 0 || others == 0)
                && headings + weekdays + months + weeks > others;
    }

    private boolean isMatrixHeader() {
        int across = Math.max(
                Math.max(dates, weekdays), Math.max(weeks, Math.max(months, placeKey ? placeCells : places.size())));
        if (keyThenItsOwn && across < 2) {
            return false;
        }
        boolean keyed = placeKey && (dates > 0 || across >= 2) || dayKey && (!places.isEmpty() || across >= 2);
        return keyed && dates * places.size() == 0
                || places.size() >= 2 && dates == 0 && places.size() >= others
                || dates >= 2
                        && dates > others + 1
                        && (places.isEmpty() || cornerPlace)
                        && cells - dates <= 3 + headings
                || weekdays >= 3 && dates == 0
                || weekdays >= 2 && dates == 0 && others <= 1 && places.size() <= 1
                || weeks >= 3
                || months >= 3;
    }

    /** It says something in words, and counts nothing. */
    boolean isText() {
        return figures + years == 0;
    }

    /** It has both a day or a place and something to count. */
    boolean looksLikeData() {
        return figures + years > 0 && (dates > 0 || !places.isEmpty()) || cells >= 3 && dates == 1 && placeCells == 1;
    }
}
