package se.kommun.iop.domain.activity;

import java.util.List;
import se.kommun.iop.domain.code.Code;

/**
 * What is counted (mått). Two measures are never added together.
 *
 * @param name how it is called in running text and as a heading, in the plural
 * @param unit the word after a figure
 * @param headings other words that head this measure in lists
 * @param decimals how many decimals a figure may have, 0 to 2
 * @param highest a figure above this is questioned
 */
public record Measure(Code code, String name, String unit, List<String> headings, int decimals, long highest) {

    public Measure {
        if (decimals < 0 || decimals > 2) {
            throw new IllegalArgumentException("A measure has 0, 1 or 2 decimals");
        }
        if (highest < 1) {
            throw new IllegalArgumentException("The highest plausible figure is at least 1");
        }
        headings = List.copyOf(headings);
    }
}
