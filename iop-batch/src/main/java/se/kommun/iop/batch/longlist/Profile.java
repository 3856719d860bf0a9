package se.kommun.iop.batch.longlist;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
    private final Seen seen;
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
        this.seen = new Seen(list, row);
    }

    /** Looks at one row; stops once the list has turned out to be none for this reader. */
    LongSheet.Next look(RowView view) {
        rows++;
        boolean want = rows <= FIRST_ROWS || view.number() <= list.lastHeading();
        want |= seen.hasNewColumn(view);
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
                want |= seen.isNew(view);
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

    /** Zeros after the last count can mean something else, which only all of them together tell. */
    private boolean endsWithZeros() {
        return lastZero > lastCount;
    }

    boolean isSuitable() {
        return suitable && !endsWithZeros() && seen.hasNoGap() && !expected.isEmpty();
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
