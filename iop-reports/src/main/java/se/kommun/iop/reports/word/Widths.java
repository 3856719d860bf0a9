package se.kommun.iop.reports.word;

import java.util.stream.IntStream;

/**
 * How wide a table's columns are, in twentieths of a point: their shares, but no word is broken for want of room that
 * another column can spare.
 */
public final class Widths {

    /** On both sides of a cell. */
    private static final int MARGINS = 2 * 90;

    /** What is longer may be broken wherever it is: an address, a checksum. */
    private static final int LONGEST = 36;

    /** How much wider bold letters are. */
    private static final double BOLD = 1.08;

    private static final int LOOKED_AT = 200;

    private static final String BETWEEN_WORDS = " \n\t-\u2013";

    private Widths() {}

    /** How wide a cell must be for its longest word, in parts of the letters' size, without what is at its sides. */
    public static double ofWords(String text) {
        return widest(text, BETWEEN_WORDS) * BOLD;
    }

    /** The same width in all, but columns whose words lack room take from those that can spare some. */
    public static double[] shared(double[] widths, double[] words) {
        return share(widths, words, words);
    }

    static int[] of(Table table, int total) {
        var columns = table.columns();
        int shares = columns.stream().mapToInt(Column::share).sum();
        double size = 20 * (table.size() == Table.Size.SMALL ? 8 : 9.5);
        var wanted = columns.stream()
                .mapToDouble(column -> (double) total * column.share() / shares)
                .toArray();
        var words = needed(table, size, BETWEEN_WORDS);
        var lines = needed(table, size, "\n");
        for (int i = 0; i < wanted.length; i++) {
            lines[i] = Math.max(words[i], Math.min(wanted[i], lines[i]));
        }
        return whole(share(share(wanted, words, lines), words, words), total);
    }

    /** Those whose words lack room take from those who have more than they keep, in proportion to what they can spare. */
    private static double[] share(double[] widths, double[] words, double[] kept) {
        double lack = 0;
        double spare = 0;
        for (int i = 0; i < widths.length; i++) {
            lack += Math.max(0, words[i] - widths[i]);
            spare += Math.max(0, widths[i] - kept[i]);
        }
        double given = spare == 0 ? 0 : Math.min(1, lack / spare);
        double taken = lack == 0 ? 0 : Math.min(1, spare / lack);
        return IntStream.range(0, widths.length)
                .mapToDouble(i -> widths[i]
                        + Math.max(0, words[i] - widths[i]) * taken
                        - Math.max(0, widths[i] - kept[i]) * given)
                .toArray();
    }

    private static double[] needed(Table table, double size, String breaks) {
        return IntStream.range(0, table.columns().size())
                .mapToDouble(column -> MARGINS + size * widest(table, column, breaks))
                .toArray();
    }

    private static int[] whole(double[] widths, int total) {
        var whole = new int[widths.length];
        int left = total;
        for (int i = 0; i < widths.length - 1; i++) {
            whole[i] = (int) widths[i];
            left -= whole[i];
        }
        whole[widths.length - 1] = left;
        return whole;
    }

    /** The widest piece of a column between breaks, in parts of the letters' size. */
    private static double widest(Table table, int column, String breaks) {
        var rows = table.rows();
        int step = Math.max(1, rows.size() / LOOKED_AT);
        return Math.max(
                widest(table.columns().get(column).heading(), breaks) * BOLD,
                IntStream.iterate(0, row -> row < rows.size(), row -> row + step)
                        .mapToDouble(row -> widest(rows.get(row).get(column).text(), breaks) * bold(table, column, row))
                        .max()
                        .orElse(0));
    }

    private static double bold(Table table, int column, int row) {
        boolean total =
                table.lastRow() == Table.LastRow.TOTAL && row == table.rows().size() - 1;
        return total || column == 0 ? BOLD : 1;
    }

    private static double widest(String text, String breaks) {
        double widest = 0;
        double piece = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (length < LONGEST) {
                piece += width(letter);
                length++;
            }
            if (breaks.indexOf(letter) >= 0) {
                // A hyphen stays on its line, a space needs no room there.
                widest = Math.max(widest, Character.isWhitespace(letter) ? piece - width(letter) : piece);
                piece = 0;
                length = 0;
            }
        }
        return Math.max(widest, piece);
    }

    /** Of Arial's letters and what is as wide, in parts of their size; what is not known is taken to be wide. */
    private static double width(char letter) {
        if ("iljItf.,:;!|'()[]/ -\u00a0\u202f".indexOf(letter) >= 0) {
            return letter == 'r' || letter == '-' ? 0.34 : 0.29;
        }
        if ("mwMW%@".indexOf(letter) >= 0) {
            return 0.86;
        }
        if (Character.isUpperCase(letter)) {
            return 0.72;
        }
        return letter < 0x250 ? 0.56 : 0.9;
    }
}
