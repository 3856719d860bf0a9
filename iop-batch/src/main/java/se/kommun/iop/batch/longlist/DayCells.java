package se.kommun.iop.batch.longlist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import se.kommun.iop.batch.reading.PlainList;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.batch.reading.vocabulary.DateParts;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.RowView;

/** Tells the days of a long list; each way to write a day is thought about once. */
final class DayCells {

    private static final int MOST = 20_000;
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    /** @param weekday as it is written; empty where nothing is */
    private record Written(RowView.Kind kind, long bits, String text, int style, boolean formula, String weekday) {

        /** Whatever the day, as long as it is in this month. */
        Written alike(LocalDate date) {
            return new Written(
                    kind,
                    date.withDayOfMonth(1).toEpochDay(),
                    DIGIT.matcher(text).replaceAll("0"),
                    style,
                    formula,
                    weekday.isEmpty() ? "" : "named");
        }
    }

    private final Map<Written, DayCell> known = new HashMap<>();
    private final PlainList list;
    private final ReadingScope scope;
    private final Senses senses;
    private double lastSerial = Double.NaN;
    private int lastStyle;
    private boolean lastFormula;
    private DayCell last = DayCell.NONE;

    DayCells(PlainList list, ReadingScope scope, Senses senses) {
        this.list = list;
        this.scope = scope;
        this.senses = senses;
    }

    /** @param weekday the cell with the day's name, or -1 */
    DayCell read(RowView row, int cell, int weekday) {
        boolean simple = weekday < 0 && row.kind(cell) == RowView.Kind.DAY;
        if (simple
                && row.value(cell) == lastSerial
                && row.style(cell) == lastStyle
                && row.hasFormula(cell) == lastFormula) {
            return last;
        }
        if (known.size() > MOST || weekday >= 0 && row.kind(weekday) != RowView.Kind.TEXT) {
            return DayCell.FAR_REACHING;
        }
        var text = row.kind(cell) == RowView.Kind.TEXT ? row.text(cell) : "";
        var written = new Written(
                row.kind(cell),
                Double.doubleToLongBits(row.value(cell)),
                text,
                row.style(cell),
                row.hasFormula(cell),
                weekday < 0 ? "" : row.text(weekday));
        var day = known.get(written);
        if (day == null) {
            var found = find(row, cell, weekday);
            day = found.date() == null
                    ? found
                    : new DayCell(found.date(), found.verdict(), written.alike(found.date()));
            known.put(written, day);
        }
        if (simple) {
            lastSerial = row.value(cell);
            lastStyle = row.style(cell);
            lastFormula = row.hasFormula(cell);
            last = day;
        }
        return day;
    }

    private DayCell find(RowView row, int cell, int weekday) {
        int named = weekday < 0 ? 0 : weekday(row.text(weekday));
        if (named < 0) {
            return DayCell.FAR_REACHING;
        }
        return switch (row.kind(cell)) {
            case DAY -> ofParts(senses.date(CellOf.in(row, cell)), named, weekday);
            case NUMBER ->
                list.numbersAreDays() && row.value(cell) >= 20_000 && row.value(cell) < 80_000
                        ? ofParts(senses.dateOrNumber(CellOf.in(row, cell)), named, weekday)
                        : DayCell.FAR_REACHING;
            case TEXT -> ofText(row, cell, named, weekday);
            case OTHER -> weekday < 0 ? DayCell.NONE : DayCell.FAR_REACHING;
        };
    }

    /** 1 to 7, or -1 for what is no weekday and nothing more. */
    private int weekday(String text) {
        var parts = senses.date(text);
        return parts.isOnlyWeekday() && !senses.isSumLabel(text) ? parts.weekday() : -1;
    }

    /** Whether the day or the month comes first in any other writing is for the list as a whole to show. */
    private DayCell ofText(RowView row, int cell, int named, int weekday) {
        var text = row.text(cell);
        if (!ISO.matcher(text.strip()).matches()) {
            return DayCell.FAR_REACHING;
        }
        return ofParts(senses.date(text), named, weekday);
    }

    /** A part of a day would be completed by what stands around it. */
    private DayCell ofParts(DateParts parts, int named, int weekday) {
        if (parts.unreadable() || parts.isEmpty()) {
            return weekday < 0 ? DayCell.NONE : DayCell.FAR_REACHING;
        }
        if (!parts.isDayOfMonth() || parts.year() == 0) {
            return DayCell.FAR_REACHING;
        }
        var date = LocalDate.of(parts.year(), parts.month(), parts.day());
        int dayOfWeek = date.getDayOfWeek().getValue();
        boolean agrees = (named == 0 || named == dayOfWeek) && (parts.weekday() == 0 || parts.weekday() == dayOfWeek);
        boolean possible = scope.term().includes(date)
                && scope.asOf().filter(date::isAfter).isEmpty();
        return new DayCell(date, agrees && possible ? Verdict.PLAIN : Verdict.ODD, "");
    }
}
