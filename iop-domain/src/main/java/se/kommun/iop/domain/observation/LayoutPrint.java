package se.kommun.iop.domain.observation;

import java.util.regex.Pattern;

/**
 * A fingerprint of how a list is laid out (uppställningens avtryck): its headings and where they stand, never its days or
 * figures. Next month's list in the same layout has the same.
 *
 * @param hex 16 lower-case hexadecimal digits
 */
public record LayoutPrint(String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{16}");

    /** @throws IllegalArgumentException if it is anything else than 16 hexadecimal digits */
    public LayoutPrint {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("A layout print is 16 hexadecimal digits");
        }
    }
}
