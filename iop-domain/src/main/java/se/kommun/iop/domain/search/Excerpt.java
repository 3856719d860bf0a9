package se.kommun.iop.domain.search;

/**
 * What was found, with the words around it.
 *
 * @param found as it is written in the text
 */
public record Excerpt(String before, String found, String after) {

    private static final int AROUND = 70;
    private static final String LEFT_OUT = "…";

    static Excerpt of(String text, int from, int to) {
        return new Excerpt(before(text.substring(0, from)), text.substring(from, to), after(text.substring(to)));
    }

    /** The whole excerpt as one line. */
    public String text() {
        return before + found + after;
    }

    /** From the first whole word within reach. */
    private static String before(String text) {
        if (text.length() <= AROUND) {
            return text;
        }
        int start = text.length() - AROUND;
        int word = text.indexOf(' ', start);
        return LEFT_OUT + text.substring(word < 0 ? start : word);
    }

    private static String after(String text) {
        if (text.length() <= AROUND) {
            return text;
        }
        int word = text.lastIndexOf(' ', AROUND);
        return text.substring(0, word < 0 ? AROUND : word + 1) + LEFT_OUT;
    }
}
