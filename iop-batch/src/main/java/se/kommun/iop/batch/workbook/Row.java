package se.kommun.iop.batch.workbook;

import java.util.List;

/**
 * A row with content.
 *
 * @param number as the spreadsheet program shows it, from 1; in a text file the line where the record starts
 * @param cells ascending by column; blank cells are left out
 */
public record Row(int number, Hiding hiding, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }
}
