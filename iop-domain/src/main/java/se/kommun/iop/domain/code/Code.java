package se.kommun.iop.domain.code;

import java.util.regex.Pattern;

/**
 * A short stable name for one part of an agreement, such as a place, a party or a follow-up: lower-case letters a–z,
 * digits and single hyphens, at most 60 characters.
 */
public record Code(String text) implements Comparable<Code> {

    private static final Pattern WRITTEN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException if the text is not a code; ask {@link #isValid} first about what people typed */
    public Code {
        if (!isValid(text)) {
            throw new IllegalArgumentException("Not a code");
        }
    }

    public static boolean isValid(String text) {
        return text.length() <= 60 && WRITTEN.matcher(text).matches();
    }

    @Override
    public int compareTo(Code other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
