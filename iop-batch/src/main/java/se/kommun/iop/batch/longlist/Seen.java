package se.kommun.iop.batch.longlist;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.kommun.iop.batch.reading.PlainList;
import se.kommun.iop.batch.workbook.RowView;

/** Which columns, and which ways to write a day, a place or a count, the rows so far have had. */
final class Seen {

    private final PlainList list;
    private final PlainRow row;
    private final BitSet columns = new BitSet();
    private final BitSet columnsOfRows = new BitSet();
    private final BitSet columnsOfNumbers = new BitSet();
    private final Set<Object> days = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final List<Set<Object>> counts = new ArrayList<>();
    private DayCell lastDay = DayCell.NONE;

    Seen(PlainList list, PlainRow row) {
        this.list = list;
        this.row = row;
        for (int i = 0; i < row.size(); i++) {
            counts.add(new HashSet<>());
            columnsOfNumbers.set(row.column(i));
        }
        columnsOfNumbers.set(list.date());
        columnsOfNumbers.set(list.place());
    }

    boolean hasNewColumn(RowView view) {
        boolean found = false;
        for (int i = 0; i < view.size(); i++) {
            int column = view.column(i);
            found |= !columns.get(column);
            columns.set(column);
            if (view.size() > 1) {
                found |= !columnsOfRows.get(column);
                columnsOfRows.set(column);
            }
            if (!columnsOfNumbers.get(column) && isNumber(view, i)) {
                found = true;
                columnsOfNumbers.set(column);
            }
        }
        return found;
    }

    /** Numbers that are no counts are told once for each column. */
    private static boolean isNumber(RowView view, int cell) {
        return view.kind(cell) == RowView.Kind.NUMBER
                || view.kind(cell) == RowView.Kind.TEXT
                        && !view.text(cell).isEmpty()
                        && view.text(cell).chars().allMatch(Character::isDigit);
    }

    /** Whether it says something in a way that has not been seen before. */
    boolean isNew(RowView view) {
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

    /** Every column is used, from the first to the last. */
    boolean hasNoGap() {
        int first = columnsOfRows.nextSetBit(0);
        return first >= 0 && columnsOfRows.nextClearBit(first) == columnsOfRows.length();
    }
}
