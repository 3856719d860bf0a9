package se.kommun.iop.domain.paper;

import java.util.regex.Pattern;

/** Whether somebody has written something, and not only put a mark where the text is to be. */
enum Substance {
    /** No word at all: a dot, a dash, a letter, a number. */
    NOTHING,
    /** Words, but no sentence; or only the way to a text somewhere else. */
    SCANTY,
    TEXT;

    /** The shortest sentence there is. */
    private static final int WORDS = 3;

    private static final Pattern LINK =
            Pattern.compile("(?:\\p{L}+://|www\\.)\\S+|\\S+@\\S+\\.\\p{L}{2,}", Pattern.CASE_INSENSITIVE);

    /** Two letters at least, and not the same one over and over. */
    private static final Pattern WORD =
            Pattern.compile("(?<!\\p{L})(?!(\\p{L})\\1+(?!\\p{L}))\\p{L}{2,}", Pattern.CASE_INSENSITIVE);

    /** A word of one letter and a number belong to a sentence, too, but are none. */
    private static final Pattern ANY = Pattern.compile("[\\p{L}\\p{N}]+");

    static Substance of(String text) {
        var own = LINK.matcher(text).replaceAll(" ");
        if (WORD.matcher(own).find()) {
            return ANY.matcher(own).results().limit(WORDS).count() < WORDS ? SCANTY : TEXT;
        }
        return own.equals(text) ? NOTHING : SCANTY;
    }
}
