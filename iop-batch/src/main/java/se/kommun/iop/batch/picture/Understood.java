package se.kommun.iop.batch.picture;

/** What a cell was taken for. */
public enum Understood {
    /** A heading or a title (rubrik). */
    HEADING,
    /** Tells the day, or a part of it. */
    DATE,
    /** Tells the place. */
    PLACE,
    /** A figure that counts (värde). */
    COUNTED,
    /** Says that nothing was held (inställt). */
    CANCELLED,
    /** Says that the place was closed (stängt). */
    CLOSED,
    /** A sum, which is compared and not counted. */
    SUM,
    /** Not used. */
    IGNORED,
    /** Personal data, which is not shown. */
    MASKED
}
