package se.kommun.iop.batch.picture;

/** Whether there is something to say at a cell. */
public enum Doubt {
    NONE,
    /** There is something to look at, or to answer (ifrågasatt). */
    QUESTIONED,
    /** It was left out, with the reason (inte med). */
    REFUSED
}
