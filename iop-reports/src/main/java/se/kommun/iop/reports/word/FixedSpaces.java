package se.kommun.iop.reports.word;

import java.util.regex.Pattern;

/** Text in which an amount, a paragraph or a page number never breaks at the end of a line (fasta mellanslag). */
public final class FixedSpaces {

    private static final char FIXED = '\u00a0';
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d\\p{L}])(\\d{1,3}) (?=\\d{3}(?!\\d))");
    private static final Pattern MORE_THOUSANDS = Pattern.compile("(?<=\u00a0\\d{3}) (?=\\d{3}(?!\\d))");
    private static final Pattern UNIT = Pattern.compile("(?<=\\d) (?=(kr|kronor|%|procent|mkr|tkr)(?![\\p{L}\\d]))");
    private static final Pattern PARAGRAPH = Pattern.compile("§[ \u00a0]?(?=[\\p{L}\\p{N}])");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d])(sid\\.|kl\\.|dnr|Dnr|nr|Nr) (?=[\\p{L}\\d])");

    private FixedSpaces() {}

    /** The same words; a paragraph mark written close to its number gets its space. */
    public static String in(String text) {
        var fixed = THOUSANDS.matcher(text).replaceAll("$1" + FIXED);
        fixed = MORE_THOUSANDS.matcher(fixed).replaceAll(String.valueOf(FIXED));
        fixed = UNIT.matcher(fixed).replaceAll(String.valueOf(FIXED));
        fixed = PARAGRAPH.matcher(fixed).replaceAll("§" + FIXED);
        return NUMBER.matcher(fixed).replaceAll("$1" + FIXED);
    }
}
