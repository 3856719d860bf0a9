package se.kommun.iop.batch.picture;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One sheet as it stands.
 *
 * @param columns how many columns are shown, from A
 * @param leftOutColumns whether there are more
 * @param hiddenColumns numbers of columns (A is 1) that are hidden from whoever opens the file
 */
public record SheetPicture(
        String name,
        boolean hidden,
        int columns,
        boolean leftOutColumns,
        Set<Integer> hiddenColumns,
        List<PictureRow> rows) {

    public SheetPicture {
        hiddenColumns = Set.copyOf(hiddenColumns);
        rows = List.copyOf(rows);
    }

    /** Where among the rows the one with the number is. */
    public OptionalInt indexOf(int number) {
        return IntStream.range(0, rows.size())
                .filter(i ->
                        rows.get(i).number() <= number && number <= rows.get(i).through())
                .findFirst();
    }

    /** How many cells there is something to say at. */
    public long doubts() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.doubt() != Doubt.NONE)
                .count();
    }
}
