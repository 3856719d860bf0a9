package se.kommun.iop.batch.reading.vocabulary;

import java.time.LocalDate;

/**
 * What a text says about a day; a part that it does not tell is 0.
 *
 * @param weekday 1 (Monday) to 7
 * @param week an ISO week
 * @param unreadable it speaks of days, but of several or of none that exists
 */
public record DateParts(int year, int month, int day, int week, int weekday, boolean unreadable) {

    public static final DateParts NONE = new DateParts(0, 0, 0, 0, 0, false);
    public static final DateParts UNREADABLE = new DateParts(0, 0, 0, 0, 0, true);

    public static DateParts of(LocalDate date) {
        return new DateParts(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), 0, 0, false);
    }

    public static DateParts of(int year, int month, int day) {
        return new DateParts(year, month, day, 0, 0, false);
    }

    public static DateParts ofYear(int year) {
        return of(year, 0, 0);
    }

    public static DateParts ofWeek(int year, int week) {
        return new DateParts(year, 0, 0, week, 0, false);
    }

    public static DateParts ofWeekday(int weekday) {
        return new DateParts(0, 0, 0, 0, weekday, false);
    }

    public DateParts withWeekday(int value) {
        return value == 0 ? this : new DateParts(year, month, day, week, value, unreadable);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** A day of a month, with or without the year. */
    public boolean isDayOfMonth() {
        return day != 0 && month != 0;
    }

    public boolean isOnlyWeekday() {
        return weekday != 0 && day == 0 && month == 0 && week == 0 && year == 0;
    }

    public boolean isOnlyWeek() {
        return week != 0 && day == 0 && month == 0 && weekday == 0;
    }

    public boolean isOnlyMonth() {
        return month != 0 && day == 0 && week == 0 && weekday == 0;
    }

    public boolean isOnlyDay() {
        return day != 0 && month == 0 && week == 0;
    }

    /** Whether the parts can make one day when the year is known. */
    public boolean tellsDay() {
        return isDayOfMonth() || week != 0 && weekday != 0;
    }

    /** What two cells say together, such as a month in one and the day in the other; this one counts first. */
    public DateParts joined(DateParts other) {
        if (unreadable || other.unreadable) {
            return isEmpty() || other.unreadable && !isDayOfMonth() ? other : this;
        }
        return new DateParts(
                year == 0 ? other.year : year,
                month == 0 ? other.month : month,
                day == 0 ? other.day : day,
                week == 0 ? other.week : week,
                weekday == 0 ? other.weekday : weekday,
                false);
    }

    /** These parts, and from what stands around them the parts that they lack; the nearer word counts. */
    public DateParts within(DateParts around) {
        if (unreadable || around.isEmpty() || around.unreadable) {
            return this;
        }
        if (isDayOfMonth()) {
            boolean another = around.day != 0 || around.month != 0 && around.month != month;
            int known = year != 0 || another ? year : around.year;
            return new DateParts(
                    known, month, day, week == 0 ? around.week : week, weekday == 0 ? around.weekday : weekday, false);
        }
        int ownDay = day == 0 && month == 0 && week == 0 ? around.day : day;
        int ownMonth = month == 0 && week == 0 ? around.month : month;
        return new DateParts(
                year == 0 ? around.year : year,
                ownMonth,
                ownDay,
                week == 0 ? around.week : week,
                weekday == 0 ? around.weekday : weekday,
                false);
    }
}
