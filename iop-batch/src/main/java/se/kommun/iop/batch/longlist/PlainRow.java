package se.kommun.iop.batch.longlist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kommun.iop.batch.reading.PlainList;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.RowView;

/** What a row of a plain list says. It is the same object for every row. */
final class PlainRow {

    private static final int OTHER = 0;
    private static final int DATE = 1;
    private static final int PLACE = 2;
    private static final int WEEKDAY = 3;
    private static final int LABEL = 4;
    private static final int COUNT = 5;

    private final int[] roles;
    private final PlainList list;
    private final DayCells days;
    private final PlaceCells places;
    private final OtherCells others;
    private final CountCells[] readers;
    private final @Nullable CountCell[] counts;
    private DayCell day = DayCell.NONE;
    private int place;

    PlainRow(PlainList list, ReadingScope scope) {
        var senses = new Senses(scope.term(), scope.places(), scope.measures(), scope.choices());
        this.list = list;
        this.days = new DayCells(list, scope, senses);
        this.places = new PlaceCells(scope.places(), senses);
        this.others = new OtherCells(senses);
        this.readers = list.counted().stream()
                .map(counted -> new CountCells(senses, scope.measures().get(counted.measure()), counted.measure()))
                .toArray(CountCells[]::new);
        this.counts = new CountCell[readers.length];
        this.roles = roles(list);
    }

    private static int[] roles(PlainList list) {
        int last = Math.max(Math.max(list.date(), list.place()), list.weekday());
        for (var counted : list.counted()) {
            last = Math.max(last, counted.column());
        }
        for (int label : list.labels()) {
            last = Math.max(last, label);
        }
        var roles = new int[last + 1];
        list.labels().forEach(label -> roles[label] = LABEL);
        roles[list.weekday()] = WEEKDAY;
        roles[list.date()] = DATE;
        roles[list.place()] = PLACE;
        for (int i = 0; i < list.counted().size(); i++) {
            roles[list.counted().get(i).column()] = COUNT + i;
        }
        return roles;
    }

    Verdict read(RowView row) {
        Arrays.fill(counts, null);
        int date = -1;
        int where = -1;
        int weekday = -1;
        boolean counted = false;
        boolean more = false;
        boolean odd = row.hidden();
        for (int i = 0; i < row.size(); i++) {
            int column = row.column(i);
            int role = column < roles.length ? roles[column] : OTHER;
            switch (role) {
                case DATE -> date = i;
                case PLACE -> where = i;
                case WEEKDAY -> weekday = i;
                case OTHER, LABEL -> {
                    more = true;
                    odd |= OtherCells.mayTellWho(row, i);
                    if (role == LABEL && !others.isOnlyLabel(row, i)) {
                        return Verdict.FAR_REACHING;
                    }
                }
                default -> {
                    counted = true;
                    counts[role - COUNT] = readers[role - COUNT].read(row, i);
                    odd |= row.struckThrough(i);
                }
            }
        }
        if (date < 0 || where < 0) {
            return counted ? Verdict.FAR_REACHING : Verdict.BARE;
        }
        day = days.read(row, date, weekday);
        place = places.read(row, where);
        if (day.verdict() == Verdict.FAR_REACHING || place == PlaceCells.FAR_REACHING) {
            return Verdict.FAR_REACHING;
        }
        odd |= day.verdict() != Verdict.PLAIN || place == PlaceCells.UNKNOWN;
        for (var count : counts) {
            odd |= count != null && !count.plain();
        }
        if (!odd && !counted && !more) {
            return Verdict.EMPTY;
        }
        return odd || !counted ? Verdict.ODD : Verdict.PLAIN;
    }

    /** Says again what another row has said. */
    void recall(DayCell dayOf, int placeOf, @Nullable CountCell[] all, int from) {
        day = dayOf;
        place = placeOf;
        System.arraycopy(all, from, counts, 0, counts.length);
    }

    DayCell day() {
        return day;
    }

    /** The day that the row is about; null if it tells none. */
    @Nullable
    LocalDate date() {
        return day.date();
    }

    /** The number of the place that it is about, or below 0. */
    int place() {
        return place;
    }

    int size() {
        return counts.length;
    }

    int column(int count) {
        return list.counted().get(count).column();
    }

    int measure(int count) {
        return list.counted().get(count).measure();
    }

    boolean has(int count) {
        return counts[count] != null;
    }

    CountCell count(int count) {
        return Objects.requireNonNull(counts[count]);
    }
}
