package se.kommun.iop.batch.longlist;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kommun.iop.batch.reading.PlainList;
import se.kommun.iop.batch.workbook.LongSheet;
import se.kommun.iop.batch.workbook.RowView;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Observation;

/**
 * What a look through the whole sheet has shown: which rows the ordinary reader is to read, namely the first ones, all that
 * there is something to say about, and one at least for each way to write a day, a place or a count; and what it must find
 * in those of them that are plain.
 */
final class Profile {

    /** As many as the ordinary reader ever looks at to find out what the columns hold, and some more. */
    private static final int FIRST_ROWS = 400;

    private static final int MOST_TO_READ = 20_000;

    /** What the ordinary reader must say about a plain row's count. */
    record Expected(Observation observation, Optional<Finding> remark) {}

    private final PlainList list;
    private final PlainRow row;
    private final Keys keys;
    private final Speaker speaker;
    private final BitSet wanted = new BitSet();
    private final BitSet plain = new BitSet();
    private final BitSet columns = new BitSet();
    private final BitSet columnsOfRows = new BitSet();
    private final Set<Object> days = new HashSet<>();
    private DayCell lastDay = DayCell.NONE;
    private final Set<String> places = new HashSet<>();
    private final List<Set<Object>> counts = new ArrayList<>();
    private final Map<CellReference, Expected> expected = new HashMap<>();
    private final Remembered remembered;
    private final Map<Integer, Observation.Key> odd = new HashMap<>();
    private long lastZero = Long.MIN_VALUE;
    private long lastCount = Long.MIN_VALUE;
    private int rows;
    private int toRead;
    private boolean ended;
    private boolean suitable = true;

    Profile(PlainList list, PlainRow row, Keys keys, Speaker speaker) {
        this.list = list;
        this.row = row;
        this.keys = keys;
        this.speaker = speaker;
        this.remembered = new Remembered(row.size());
        for (int i = 0; i < row.size(); i++) {
            counts.add(new HashSet<>());
        }
    }

    /** Looks at one row; stops once the list has turned out to be none for this reader. */
    LongSheet.Next look(RowView view) {
        rows++;
        boolean want = rows <= FIRST_ROWS || view.number() <= list.lastHeading();
        want |= hasNewColumn(view);
        if (view.number() > list.lastHeading()) {
            var verdict = row.read(view);
            suitable &= verdict != Verdict.FAR_REACHING && !(ended && verdict != Verdict.BARE);
            ended |= verdict == Verdict.BARE;
            if (!suitable) {
                return LongSheet.Next.STOP;
            }
            want |= verdict == Verdict.ODD || verdict == Verdict.BARE;
            if (verdict == Verdict.ODD && row.date() != null && row.place() >= 0) {
                keys.seeAll(Speaker.dateOf(row), row.place());
                odd.put(view.number(), speaker.key(row));
            } else if (verdict == Verdict.PLAIN) {
                want |= isNew(view);
                seeKeys();
                if (want) {
                    expect(view.number());
                } else {
                    remembered.add(view.number(), row);
                }
            }
        }
        if (want) {
            wanted.set(view.number());
            suitable = ++toRead <= MOST_TO_READ;
        }
        return next(want);
    }

    private LongSheet.Next next(boolean want) {
        return !suitable ? LongSheet.Next.STOP : want ? LongSheet.Next.KEEP : LongSheet.Next.ON;
    }

    private boolean hasNewColumn(RowView view) {
        boolean found = false;
        for (int i = 0; i < view.size(); i++) {
            int column = view.column(i);
            found |= !columns.get(column);
            columns.set(column);
            if (view.size() > 1) {
                found |= !columnsOfRows.get(column);
                columnsOfRows.set(column);
            }
        }
        return found;
    }

    /** Whether it says something in a way that has not been seen before. */
    private boolean isNew(RowView view) {
        boolean found = row.day() != lastDay && days.add(row.day().alike());
        lastDay = row.day();
        for (int i = 0; i < view.size(); i++) {
            found |= view.column(i) == list.place() && places.add(view.text(i));
        }
        for (int i = 0; i < row.size(); i++) {
            if (row.has(i)) {
                var count = row.count(i);
                found |= counts.get(i).add(count.alike().isEmpty() ? count : count.alike());
            }
        }
        return found;
    }

    private void seeKeys() {
        long day = Speaker.dateOf(row).toEpochDay();
        for (int i = 0; i < row.size(); i++) {
            if (row.has(i)) {
                if (row.count(i).isZero()) {
                    lastZero = Math.max(lastZero, day);
                } else {
                    lastCount = Math.max(lastCount, day);
                }
                keys.see(Speaker.dateOf(row), row.place(), row.measure(i));
            }
        }
    }

    private void expect(int number) {
        plain.set(number);
        for (int i = 0; i < row.size(); i++) {
            if (row.has(i)) {
                var observation = speaker.observation(number, row, i);
                expected.put(observation.source().cell(), new Expected(observation, speaker.remark(number, row, i)));
            }
        }
    }

    /** In a second look: what is said twice is for the ordinary reader. */
    LongSheet.Next lookForRepeated(RowView view) {
        if (view.number() > list.lastHeading()) {
            var verdict = row.read(view);
            boolean tells = verdict == Verdict.PLAIN || verdict == Verdict.ODD;
            if (tells
                    && row.date() != null
                    && row.place() >= 0
                    && keys.isAnyRepeated(Speaker.dateOf(row), row.place())) {
                odd.put(view.number(), speaker.key(row));
                forget(view.number());
            }
        }
        suitable = toRead <= MOST_TO_READ;
        return next(wanted.get(view.number()));
    }

    private void forget(int number) {
        if (!wanted.get(number)) {
            wanted.set(number);
            toRead++;
        }
        if (plain.get(number)) {
            plain.clear(number);
            for (int i = 0; i < row.size(); i++) {
                if (row.has(i)) {
                    expected.remove(speaker.observation(number, row, i).source().cell());
                }
            }
        }
    }

    /** Whether a row that is not plain was known to be about that day and place. */
    boolean foresees(int number, Observation.Key key) {
        var known = odd.get(number);
        return known != null && known.date().equals(key.date()) && known.place().equals(key.place());
    }

    /** Every column is used, from the first to the last. */
    private boolean hasNoGap() {
        int first = columnsOfRows.nextSetBit(0);
        return first >= 0 && columnsOfRows.nextClearBit(first) == columnsOfRows.length();
    }

    /** Zeros after the last count can mean something else, which only all of them together tell. */
    private boolean endsWithZeros() {
        return lastZero > lastCount;
    }

    boolean isSuitable() {
        return suitable && !endsWithZeros() && hasNoGap() && !expected.isEmpty();
    }

    boolean hasRepeated() {
        return keys.anyRepeated();
    }

    /** What the rows say that the ordinary reader does not read. */
    Remembered remembered() {
        return remembered;
    }

    int rows() {
        return rows;
    }

    BitSet wanted() {
        return wanted;
    }

    /** Rows that the ordinary reader reads only to confirm what is expected of them. */
    BitSet plain() {
        return plain;
    }

    Map<CellReference, Expected> expected() {
        return expected;
    }
}
