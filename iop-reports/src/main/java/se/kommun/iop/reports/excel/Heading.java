package se.kommun.iop.reports.excel;

/**
 * The heading of a column; no two of a sheet are alike.
 *
 * @param width in characters
 * @param numbers whether the column holds numbers, so that the heading stands above them at the right
 */
public record Heading(String text, int width, boolean numbers) {

    /** What Excel allows. */
    private static final int LONGEST = 200;

    public Heading {
        text = CellWriter.clean(text).replaceAll("\\s+", " ").strip();
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    public static Heading text(String text, int width) {
        return new Heading(text, width, false);
    }

    public static Heading number(String text, int width) {
        return new Heading(text, width, true);
    }
}
