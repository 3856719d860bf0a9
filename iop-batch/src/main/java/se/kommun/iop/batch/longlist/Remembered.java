package se.kommun.iop.batch.longlist;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** What the plain rows of a list say, as long as it is not very many: then the list need not be gone through again. */
final class Remembered {

    private static final int MOST = 200_000;
    private static final int FIRST = 4_096;

    private final int perRow;
    private int size;
    private boolean complete = true;
    private int[] numbers = new int[FIRST];
    private int[] places = new int[FIRST];
    private DayCell[] days = new DayCell[FIRST];
    private @Nullable CountCell[] counts;

    /** @param perRow how many columns of counts there are */
    Remembered(int perRow) {
        this.perRow = perRow;
        this.counts = new CountCell[FIRST * perRow];
    }

    void add(int number, PlainRow row) {
        if (size == MOST) {
            forget();
        }
        if (!complete) {
            return;
        }
        if (size == numbers.length) {
            int room = Math.min(MOST, 2 * size);
            numbers = Arrays.copyOf(numbers, room);
            places = Arrays.copyOf(places, room);
            days = Arrays.copyOf(days, room);
            counts = Arrays.copyOf(counts, room * perRow);
        }
        numbers[size] = number;
        places[size] = row.place();
        days[size] = row.day();
        for (int i = 0; i < perRow; i++) {
            counts[size * perRow + i] = row.has(i) ? row.count(i) : null;
        }
        size++;
    }

    private void forget() {
        complete = false;
        size = 0;
        numbers = new int[0];
        places = new int[0];
        days = new DayCell[0];
        counts = new CountCell[0];
    }

    /** Whether nothing has been forgotten. */
    boolean isComplete() {
        return complete;
    }

    /** Puts each row's words into the row and says its number. */
    void recall(PlainRow row, IntConsumer said) {
        for (int i = 0; i < size; i++) {
            row.recall(days[i], places[i], counts, i * perRow);
            said.accept(numbers[i]);
        }
    }
}
