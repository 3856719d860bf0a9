package se.kommun.iop.reports.word;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide a table's columns are, in twentieths of a point: their shares, but no word is broken for want of room that
 * another column can spare.
 */
final class Widths {

    /** On both sides of a cell. */
    private static final int MARGINS = 2 * 90;

    /** What no reader minds being broken: an address, a checksum. */
    private static final int LONGEST_WORD = 24;

    private static final int LOOKED_AT = 200;

    private Widths() {}

    static int[] of(Table table, int total) {
        var columns = table.columns();
        int shares = columns.stream().mapToInt(Column::share).sum();
        double size = 20 * (table.size() == Table.Size.SMALL ? 8 : 9.5);
        var wanted = columns.stream()
                .mapToDouble(column -> (double) total * column.share() / shares)
                .toArray();
        var needed = IntStream.range(0, columns.size())
                .mapToDouble(column -> MARGINS + size * widest(table, column))
                .toArray();
        return whole(fitted(wanted, needed, total), total);
    }

    /** Those who lack take from those who have more than they need, in proportion to what they can spare. */
    private static double[] fitted(double[] wanted, double[] needed, int total) {
        double lack = 0;
        double spare = 0;
        for (int i = 0; i < wanted.length; i++) {
            lack += Math.max(0, needed[i] - wanted[i]);
            spare += Math.max(0, wanted[i] - needed[i]);
        }
        double given = spare == 0 ? 0 : Math.min(1, lack / spare);
        double taken = lack == 0 ? 0 : Math.min(1, spare / lack);
        return IntStream.range(0, wanted.length)
                .mapToDouble(i -> wanted[i] < needed[i]
                        ? wanted[i] + (needed[i] - wanted[i]) * taken
                        : wanted[i] - (wanted[i] - needed[i]) * given)
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

    /** The widest word of a column, in parts of the letters' size. */
    private static double widest(Table table, int column) {
        var heading = widest(table.columns().get(column).heading(), 1.08);
        List<List<Cell>> rows = table.rows();
        int step = Math.max(1, rows.size() / LOOKED_AT);
        return Math.max(
                heading,
                IntStream.iterate(0, row -> row < rows.size(), row -> row + step)
                        .mapToDouble(row -> widest(rows.get(row).get(column).text(), bold(table, column, row)))
                        .max()
                        .orElse(0));
    }

    private static double bold(Table table, int column, int row) {
        boolean total =
                table.lastRow() == Table.LastRow.TOTAL && row == table.rows().size() - 1;
        return total || column == 0 ? 1.08 : 1;
    }

    private static double widest(String text, double bold) {
        double widest = 0;
        double word = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == ' ' || letter == '\n' || letter == '\t') {
                word = 0;
                length = 0;
            } else if (++length <= LONGEST_WORD) {
                word += width(letter);
                widest = Math.max(widest, word);
                if (letter == '-' || letter == '\u2013') {
                    word = 0;
                    length = 0;
                }
            }
        }
        return widest * bold;
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
