package se.kommun.iop.reports.followup;

import java.util.Arrays;
import java.util.Collection;

/**
 * How many columns have room beside each other on a page.
 *
 * @param letter the width of a letter in the table's heading, in mm
 * @param others how much room the other columns take, counted in columns
 */
record Breadth(double letter, double others) {

    static final int MOST = 6;

    private static final double PAGE = 160;
    private static final double PADDING = 3;

    /** Fewer when a heading has a long word, which would otherwise be broken anywhere. */
    int columns(Collection<String> headings) {
        int longest = headings.stream()
                .flatMap(heading -> Arrays.stream(heading.split("[\\s-]+")))
                .mapToInt(String::length)
                .max()
                .orElse(1);
        int columns = MOST;
        while (columns > 2 && PAGE / (columns + others) - PADDING < longest * letter) {
            columns--;
        }
        return columns;
    }
}
