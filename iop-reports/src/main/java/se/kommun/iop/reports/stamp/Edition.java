package se.kommun.iop.reports.stamp;

/** Which copy of a paper a file is. */
public enum Edition {
    WHOLE,
    /** Without what need not be public (publiceringsexemplar). */
    FOR_PUBLICATION;

    /** The properties of a copy for publication, as they stand in the file that it is made of. */
    public static String forPublication(String properties) {
        return properties.replace(">" + WHOLE + "<", ">" + FOR_PUBLICATION + "<");
    }
}
