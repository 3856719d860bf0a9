package se.kommun.iop.batch.reading;

/** Which reader this is. It is kept with what was read: another version may read the same list otherwise. */
public final class ReaderVersion {

    /** Changed when a list can come to be read otherwise than before. */
    public static final String CURRENT = "7";

    private ReaderVersion() {}
}
