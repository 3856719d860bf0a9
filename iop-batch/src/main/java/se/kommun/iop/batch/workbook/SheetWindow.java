package se.kommun.iop.batch.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of a sheet's XML, some whole rows at a time. Behind what has been read there is always a zero, so that
 * whoever looks for a sign need not ask at each byte whether there is one more.
 */
final class SheetWindow {

    private static final int SIZE = 1 << 16;
    private static final int MOST = 1 << 23;
    private static final int SENTINEL = 64;
    private static final byte[] ROWS = Ascii.bytes("<sheetData");
    private static final byte[] END_OF_ROWS = Ascii.bytes("</sheetData>");
    private static final byte[] ROW = Ascii.bytes("<row");
    private static final byte[] END_OF_ROW = Ascii.bytes("</row>");
    private static final byte[] DECLARATION = Ascii.bytes("<!");

    private final InputStream sheet;
    private final PlainBytes check;
    private byte[] bytes = new byte[SIZE + SENTINEL];
    private int at;
    private int end;
    private int filled;
    private boolean ended;

    SheetWindow(InputStream sheet, PlainBytes check) {
        this.sheet = sheet;
        this.check = check;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the rows that are at hand begin. */
    int from() {
        return at;
    }

    /** Where they end. */
    int until() {
        return end;
    }

    /** Up to the first row; false if the sheet has none. */
    boolean toRows() throws IOException {
        int found;
        while ((found = Ascii.find(ROWS, bytes, 0, filled)) < 0 || found + ROWS.length + 1 >= filled) {
            if (!fill()) {
                throw new Unusual();
            }
        }
        if (Ascii.find(DECLARATION, bytes, 0, found) >= 0 || !PlainBytes.isUtf8(bytes)) {
            throw new Unusual();
        }
        at = found + ROWS.length;
        if (bytes[at] == '/') {
            return false;
        }
        if (bytes[at] != '>') {
            throw new Unusual();
        }
        at++;
        return true;
    }

    /** The next whole rows, after those up to here; false behind the last one. */
    boolean next(int done) throws IOException {
        at = done;
        while (true) {
            while (at < filled && Ascii.isSpace(bytes[at])) {
                at++;
            }
            if (at + END_OF_ROWS.length <= filled && Ascii.isAt(END_OF_ROWS, bytes, at)) {
                return false;
            }
            end = lastWholeRow();
            if (end > at) {
                return true;
            }
            if (!fill()) {
                throw new Unusual();
            }
        }
    }

    private int lastWholeRow() {
        int last = Ascii.findLast(END_OF_ROW, bytes, at, filled);
        if (last >= 0) {
            return last + END_OF_ROW.length;
        }
        // Rows that hold nothing are closed as soon as they are opened
        int rest = Ascii.find(END_OF_ROWS, bytes, at, filled);
        return rest >= 0 ? rest : Ascii.findLast(ROW, bytes, at + 1, filled);
    }

    /** More bytes behind those that have not been used up; false if there are none. */
    boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (at > 0) {
            System.arraycopy(bytes, at, bytes, 0, filled - at);
            check.moved(at);
            filled -= at;
            end = Math.max(0, end - at);
            at = 0;
        }
        if (filled + SENTINEL == bytes.length) {
            if (bytes.length > MOST) {
                throw new Unusual();
            }
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int count = sheet.read(bytes, filled, bytes.length - SENTINEL - filled);
        ended = count < 0;
        filled += Math.max(0, count);
        Arrays.fill(bytes, filled, Math.min(bytes.length, filled + SENTINEL), (byte) 0);
        check.look(bytes, filled, ended);
        return !ended;
    }

    /** To the very end, so that damage anywhere in the part is seen. There are no rows in a second place. */
    void finish(ByteArrayOutputStream rest) throws IOException {
        do {
            rest.write(bytes, at, filled - at);
            at = filled;
        } while (rest.size() < MOST && fill());
        if (!ended || Ascii.count(ROWS, rest.toByteArray()) > 1) {
            throw new Unusual();
        }
    }
}
