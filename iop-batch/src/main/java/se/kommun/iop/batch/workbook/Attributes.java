package se.kommun.iop.batch.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The attributes of the tag that is being read: where their names and values are. */
final class Attributes {

    private static final int MOST = 24;
    private static final int MOST_DIGITS = 9;

    private final int[] names = new int[MOST];
    private final int[] ends = new int[MOST];
    private final int[] values = new int[MOST];
    private final int[] closes = new int[MOST];
    private int count;
    private boolean closed;

    int count() {
        return count;
    }

    /** Whether the element is closed as soon as it is opened. */
    boolean closed() {
        return closed;
    }

    /** Reads on from behind the element's name to behind the tag. */
    int read(byte[] bytes, int from) {
        count = 0;
        int at = from;
        while (true) {
            int before = at;
            while (Ascii.isSpace(bytes[at])) {
                at++;
            }
            if (bytes[at] == '>') {
                closed = false;
                return at + 1;
            }
            if (bytes[at] == '/' && bytes[at + 1] == '>') {
                closed = true;
                return at + 2;
            }
            if (at == before || count == MOST) {
                throw new Unusual();
            }
            at = one(bytes, at);
        }
    }

    private int one(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] >= 'a' && bytes[at] <= 'z'
                || bytes[at] >= 'A' && bytes[at] <= 'Z'
                || isInside(bytes[at], at > from)) {
            at++;
        }
        byte quote = bytes[at + 1];
        if (at == from || bytes[at] != '=' || quote != '"' && quote != '\'') {
            throw new Unusual();
        }
        names[count] = from;
        ends[count] = at;
        values[count] = at + 2;
        at += 2;
        while (bytes[at] != quote) {
            if (bytes[at] == '<' || bytes[at] == '&' || bytes[at] == 0) {
                throw new Unusual();
            }
            at++;
        }
        closes[count] = at;
        refuseTwice(bytes);
        count++;
        return at + 1;
    }

    /** A prefix may be one that nobody has declared; only Excel's own for the height of text is usual. */
    private static boolean isInside(byte sign, boolean inside) {
        return inside && (sign >= '0' && sign <= '9' || sign == ':');
    }

    private void refuseTwice(byte[] bytes) {
        for (int i = 0; i < count; i++) {
            if (Arrays.equals(bytes, names[i], ends[i], bytes, names[count], ends[count])) {
                throw new Unusual();
            }
        }
    }

    boolean is(byte[] bytes, int attribute, String name) {
        if (ends[attribute] - names[attribute] != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (bytes[names[attribute] + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it has a prefix. */
    boolean isForeign(byte[] bytes, int attribute) {
        for (int i = names[attribute]; i < ends[attribute]; i++) {
            if (bytes[i] == ':') {
                return true;
            }
        }
        return false;
    }

    int value(int attribute) {
        return values[attribute];
    }

    int end(int attribute) {
        return closes[attribute];
    }

    String text(byte[] bytes, int attribute) {
        return new String(bytes, values[attribute], closes[attribute] - values[attribute], StandardCharsets.UTF_8);
    }

    int number(byte[] bytes, int attribute) {
        int at = values[attribute];
        int until = closes[attribute];
        if (at == until || until - at > MOST_DIGITS) {
            throw new Unusual();
        }
        int number = 0;
        while (at < until) {
            int digit = bytes[at++] - '0';
            if (digit < 0 || digit > 9) {
                throw new Unusual();
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
