package se.kommun.iop.reports.word;

/**
 * A table's column.
 *
 * @param share its part of the table's width, in relation to the others
 */
public record Column(String heading, Kind kind, int share) {

    /** @throws IllegalArgumentException without a heading or a width */
    public Column {
        if (heading.isBlank() || share < 1) {
            throw new IllegalArgumentException("A column has a heading and a width");
        }
    }

    public enum Kind {
        TEXT,
        /** Right-aligned. */
        NUMBER
    }

    public static Column text(String heading, int share) {
        return new Column(heading, Kind.TEXT, share);
    }

    public static Column number(String heading, int share) {
        return new Column(heading, Kind.NUMBER, share);
    }
}
