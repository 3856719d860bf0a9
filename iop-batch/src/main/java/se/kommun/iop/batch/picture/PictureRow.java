package se.kommun.iop.batch.picture;

import java.util.List;
import java.util.Optional;

/**
 * One row, or several empty or left out ones that are shown as one.
 *
 * @param number as the spreadsheet program shows it
 * @param through the last of the rows that are shown as one; the same as number for a single row
 * @param leftOut there is something in these rows that is not shown here
 */
public record PictureRow(int number, int through, boolean hidden, boolean leftOut, List<PictureCell> cells) {

    public PictureRow {
        cells = List.copyOf(cells);
    }

    static PictureRow blank(int number, int through) {
        return new PictureRow(number, through, false, false, List.of());
    }

    public boolean isSeveral() {
        return through > number;
    }

    public Optional<PictureCell> at(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }
}
