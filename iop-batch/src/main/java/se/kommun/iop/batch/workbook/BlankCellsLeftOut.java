package se.kommun.iop.batch.workbook;

import java.io.IOException;
import java.io.InputStream;

/**
 * A sheet's XML without the rows and cells that are closed as soon as they are opened. Somebody who formats whole columns
 * leaves millions of them, and a parser would need many seconds to find nothing in them. Only those with an address of
 * their own are left out, for the place of the others matters to what follows them.
 */
final class BlankCellsLeftOut extends InputStream {

    private static final int SIZE = 1 << 16;

    private final InputStream sheet;
    private final byte[] buffer = new byte[SIZE];
    private int kept;
    private int handed;
    private int end;
    private boolean ended;

    /** Comments and verbatim text may hold what only looks like cells: from there on everything is passed on. */
    private boolean verbatim;

    BlankCellsLeftOut(InputStream sheet) {
        this.sheet = sheet;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        while (handed == kept) {
            if (ended) {
                return -1;
            }
            refill();
        }
        int count = Math.min(length, kept - handed);
        System.arraycopy(buffer, handed, target, from, count);
        handed += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }

    /** The buffer holds what is kept, and behind it the beginning of a tag whose end has not been read yet. */
    private void refill() throws IOException {
        System.arraycopy(buffer, kept, buffer, 0, end - kept);
        end -= kept;
        handed = 0;
        int count = sheet.read(buffer, end, SIZE - end);
        ended = count < 0;
        end += Math.max(0, count);
        kept = 0;
        thin();
    }

    private void thin() {
        int at = 0;
        while (at < end) {
            if (buffer[at] != '<' || verbatim) {
                buffer[kept++] = buffer[at++];
                continue;
            }
            int close = close(at);
            if (close < 0 && !ended && (at > 0 || end < SIZE)) {
                // The rest of the tag comes with the next refill
                System.arraycopy(buffer, at, buffer, kept, end - at);
                end = kept + end - at;
                return;
            }
            verbatim = close < 0 || at + 1 < end && buffer[at + 1] == '!';
            if (!verbatim && isBlank(at, close)) {
                at = close + 1;
            } else {
                buffer[kept++] = buffer[at++];
            }
        }
        end = kept;
    }

    private int close(int from) {
        for (int i = from; i < end; i++) {
            if (buffer[i] == '>') {
                return i;
            }
        }
        return -1;
    }

    private boolean isBlank(int open, int close) {
        if (buffer[close - 1] != '/') {
            return false;
        }
        int name = isAt(open + 1, "c ") ? 2 : isAt(open + 1, "row ") ? 4 : 0;
        for (int i = open + name; name > 0 && i < close; i++) {
            if (isAt(i, " r=")) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int from, String signs) {
        for (int i = 0; i < signs.length(); i++) {
            if (from + i >= end || buffer[from + i] != signs.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
