package se.kommun.iop.batch.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Notices that days without a month of their own start over, since the next month may have begun there without a word. */
final class DayRuns {

    /** Lists that are not in order go back a week at most. */
    private static final int LEAP = 10;

    private record Run(String sheet, String place, int measure, YearMonth month) {}

    private static final class Days {
        private final Set<LocalDate> seen = new HashSet<>();
        private int last;
        private boolean over;
    }

    private final Map<Run, Days> runs = new HashMap<>();

    /** Whether the day is one of those after they have started over; a day that has been there before is the same day. */
    boolean isAfterStartingOver(Judged judged, LocalDate date) {
        if (!leansOnMonth(judged)) {
            return false;
        }
        var days = runs.computeIfAbsent(
                new Run(
                        judged.table().grid().name(),
                        judged.place().map(hit -> hit.place().name()).orElse(""),
                        judged.value().column().measure(),
                        YearMonth.from(date)),
                run -> new Days());
        days.over |= days.last - date.getDayOfMonth() >= LEAP;
        days.last = date.getDayOfMonth();
        if (days.seen.contains(date) || days.over) {
            return !days.seen.contains(date);
        }
        days.seen.add(date);
        return false;
    }

    private static boolean leansOnMonth(Judged judged) {
        var inTable = judged.line().keys().date().joined(judged.value().column().date());
        return inTable.isOnlyDay() && inTable.weekday() == 0;
    }
}
