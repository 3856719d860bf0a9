package se.kommun.iop.persistence.definition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shipped file with one thing changed, and the fault that it must lead to.
 *
 * @param path where; empty for the whole line or file
 */
record Broken(String name, String text, String fault, String path) {

    private static final String LUNCHES = Shipped.text(Shipped.LUNCHES);

    @Override
    public String toString() {
        return name;
    }

    /** The first agreement with one piece of it put otherwise. */
    static Broken broken(String name, String before, String after, String fault, String path) {
        if (!LUNCHES.contains(before)) {
            throw new AssertionError("The file no longer says what is to be broken: " + name);
        }
        return new Broken(
                name, LUNCHES.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after)), fault, path);
    }
}
