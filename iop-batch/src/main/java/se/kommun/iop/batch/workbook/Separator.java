package se.kommun.iop.batch.workbook;

import java.io.IOException;
import java.util.HashMap;

/** Which sign parts the values of a text file: the one that parts the most lines, and into equally many values. */
final class Separator {

    /** The likeliest first; a comma may as well be a decimal comma. */
    private static final char[] CANDIDATES = {';', '\t', '|', ','};

    private static final int LOOK_AT = 200_000;
    private static final int RECORDS = 500;

    private Separator() {}

    static char of(String text) throws IOException {
        var start = text.substring(0, Math.min(LOOK_AT, text.length()));
        char best = CANDIDATES[0];
        int most = 0;
        for (char candidate : CANDIDATES) {
            int points = points(start, candidate);
            if (points > most) {
                most = points;
                best = candidate;
            }
        }
        return best;
    }

    private static int points(String text, char separator) throws IOException {
        var widths = new HashMap<Integer, Integer>();
        int parted = 0;
        int seen = 0;
        try (var records = TextReader.records(text, separator, QuotesAreClosed.in(text, separator))) {
            for (var each : records) {
                if (++seen > RECORDS) {
                    break;
                }
                if (each.getFieldCount() > 1) {
                    parted++;
                    widths.merge(each.getFieldCount(), 1, Integer::sum);
                }
            }
        } catch (NotOpened tooWide) {
            // If nothing parts the lines better, the file is refused for it when it is read
            parted++;
        }
        return parted
                + widths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
