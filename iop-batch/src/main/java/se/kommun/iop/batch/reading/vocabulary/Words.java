package se.kommun.iop.batch.reading.vocabulary;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes written words comparable: case, accents, kinds of spaces and twice-encoded letters make no difference. */
public final class Words {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern TWICE_ENCODED = Pattern.compile("[ÃÂ][\\u0080-\\u00bf\\u2013-\\u2122\\u0152-\\u0192]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Pattern RAISED = Pattern.compile(
            "[\\u00b2\\u00b3\\u00b9\\u2070-\\u2079\\u2080-\\u2089\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793]");
    /** Without its dots, the Swedish word for men is that for Monday and for month. */
    private static final Pattern MEN = Pattern.compile("(?iuU)\\bm(?:\u00e4|a\u0308)n\\b");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    /** No date, place, count or heading is as long as this. */
    private static final int LONGEST = 500;

    private static final String CUT = " …";

    private Words() {}

    /**
     * Lower case, no accents, single spaces, one kind of dash: {@code " Södra  SANDBY"} is {@code "sodra sandby"}. Raised
     * digits are marks of footnotes and become none. Of a very long text the beginning is enough to know it by, with a
     * sign at its end so that nobody takes it for a number.
     */
    public static String fold(String text) {
        return text.length() <= LONGEST || text.strip().length() <= LONGEST
                ? folded(text.strip())
                : folded(text.strip().substring(0, LONGEST)) + CUT;
    }

    private static String folded(String text) {
        if (isSimple(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        var clean = INVISIBLE.matcher(repaired(text)).replaceAll("");
        clean = MEN.matcher(clean).replaceAll("herrar");
        clean = RAISED.matcher(clean).replaceAll("^");
        clean = Normalizer.normalize(clean, Normalizer.Form.NFKD);
        clean = MARKS.matcher(clean).replaceAll("");
        clean = SPACES.matcher(clean).replaceAll(" ");
        return DASHES.matcher(clean).replaceAll("-").strip().toLowerCase(Locale.ROOT);
    }

    /** The words and numbers of a folded text. */
    public static List<String> tokens(String folded) {
        return BETWEEN.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
    }

    /** The number of letters to add, remove, change or swap with a neighbour to get from one word to the other. */
    public static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 ? j : j == 0 ? i : cheapest(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int cheapest(int[][] steps, String one, String other, int i, int j) {
        int changed = steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(changed, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }

    /** Nothing but the signs of an old keyboard with one space at a time: only the case can make a difference. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign > '~' || sign == ' ' && text.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    /** {@code SÃ¶dra} is Södra written in UTF-8 and read as Windows-1252; undone only when nothing is lost. */
    private static String repaired(String text) {
        if (!TWICE_ENCODED.matcher(text).find()) {
            return text;
        }
        try {
            var bytes = WINDOWS.newEncoder().encode(java.nio.CharBuffer.wrap(text));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.array(), 0, bytes.limit()))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }
}
