package se.kommun.iop.batch.workbook;

import java.time.LocalDateTime;

/**
 * A row of a long sheet while it is passed by: its cells in ascending order, blank ones left out. It is the same object
 * for every row; what is not asked for is never made.
 */
public interface RowView {

    enum Kind {
        TEXT,
        NUMBER,
        /** A number that is shown as a date. */
        DAY,
        /** Anything that is no figure, day or text. */
        OTHER
    }

    /** As the spreadsheet program shows it, from 1. */
    int number();

    /** Somebody has hidden it, or a filter has. */
    boolean hidden();

    /** How many cells it has. */
    int size();

    int column(int cell);

    Kind kind(int cell);

    /** The number of a cell that is one, or that is shown as a day. */
    double value(int cell);

    /** The text of a cell that is one. */
    String text(int cell);

    /** The day and time of a cell that is shown as one. */
    LocalDateTime day(int cell);

    /** Cells that are formatted alike have the same one. */
    int style(int cell);

    boolean hasFormula(int cell);

    boolean struckThrough(int cell);
}
