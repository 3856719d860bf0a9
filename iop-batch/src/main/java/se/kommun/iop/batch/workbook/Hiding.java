package se.kommun.iop.batch.workbook;

/** Whether, and how, a row is hidden from whoever opens the file. */
public enum Hiding {
    SHOWN,
    /** A filter leaves it out for the moment. */
    BY_FILTER,
    /** Somebody chose to hide it. */
    BY_HAND
}
