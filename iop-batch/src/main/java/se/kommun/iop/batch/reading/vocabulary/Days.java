package se.kommun.iop.batch.reading.vocabulary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.kommun.iop.domain.calendar.Period;

/** Which day is meant: a missing year is the one that puts the day within the agreement's term. */
public final class Days {

    private final Period term;
    private final List<Integer> years;

    public Days(Period term) {
        this.term = term;
        this.years = IntStream.rangeClosed(term.from().getYear(), term.through().getYear())
                .boxed()
                .toList();
    }

    public DayReply of(DateParts parts) {
        if (parts.unreadable()) {
            return new DayReply.Unreadable();
        }
        if (parts.isDayOfMonth()) {
            return dayOfMonth(parts);
        }
        if (parts.week() != 0 && parts.weekday() != 0) {
            return dayOfWeek(parts);
        }
        return new DayReply.Unknown();
    }

    private DayReply dayOfMonth(DateParts parts) {
        var candidates = (parts.year() == 0 ? years : List.of(parts.year()))
                .stream()
                        .filter(year ->
                                parts.day() <= YearMonth.of(year, parts.month()).lengthOfMonth())
                        .map(year -> LocalDate.of(year, parts.month(), parts.day()))
                        .toList();
        if (candidates.isEmpty()) {
            return new DayReply.Unreadable();
        }
        var date = nearest(candidates);
        boolean differs =
                parts.weekday() != 0 && parts.weekday() != date.getDayOfWeek().getValue();
        return new DayReply.Known(date, parts.year() == 0, differs);
    }

    /** Week 1 may begin in December, so the year that a list is about is not always the year of its week. */
    private DayReply dayOfWeek(DateParts parts) {
        int from = parts.year() == 0 ? years.getFirst() : parts.year();
        int through = parts.year() == 0 ? years.getLast() : parts.year();
        var candidates = IntStream.rangeClosed(from, through + 1)
                .filter(year -> parts.week() <= weeksOf(year))
                .mapToObj(year -> LocalDate.of(year, 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, parts.week())
                        .with(ChronoField.DAY_OF_WEEK, parts.weekday()))
                .toList();
        return candidates.isEmpty()
                ? new DayReply.Unreadable()
                : new DayReply.Known(nearest(candidates), parts.year() == 0, false);
    }

    private LocalDate nearest(List<LocalDate> candidates) {
        return candidates.stream().min(Comparator.comparingLong(this::distance)).orElseThrow();
    }

    /** How many days outside the term; 0 within. */
    private long distance(LocalDate date) {
        long before = ChronoUnit.DAYS.between(date, term.from());
        long after = ChronoUnit.DAYS.between(term.through(), date);
        return Math.max(0, Math.max(before, after));
    }

    private static int weeksOf(int year) {
        return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
