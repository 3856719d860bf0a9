package se.kommun.iop.batch.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;

/** A sheet's XML with no more of its rows than those that are wanted; all the rest of it is as it was. */
final class RowsCutOut extends InputStream {

    private static final int SIZE = 1 << 15;
    private static final byte[] ROW = Ascii.bytes("<row");
    private static final byte[] END_OF_ROW = Ascii.bytes("</row>");

    private enum Part {
        BEFORE_ROWS,
        ROWS,
        BEHIND_ROWS
    }

    private final InputStream sheet;
    private final SheetWindow window;
    private final BitSet wanted;
    private final Attributes attributes = new Attributes();
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(SIZE);
    private byte[] ready = new byte[0];
    private int handed;
    private int next;
    private Part part = Part.BEFORE_ROWS;

    RowsCutOut(InputStream sheet, BitSet wanted) {
        this.sheet = sheet;
        this.window = new SheetWindow(sheet, new PlainBytes());
        this.wanted = wanted;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (handed == ready.length && part == Part.BEHIND_ROWS) {
            return sheet.read(target, from, length);
        }
        while (handed == ready.length && part != Part.BEHIND_ROWS) {
            ready = more();
            handed = 0;
        }
        int count = Math.min(length, ready.length - handed);
        System.arraycopy(ready, handed, target, from, count);
        handed += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }

    private byte[] more() throws IOException {
        kept.reset();
        if (part == Part.BEFORE_ROWS) {
            boolean rows = window.toRows();
            next = window.from();
            part = rows ? Part.ROWS : Part.BEHIND_ROWS;
            kept.write(window.bytes(), 0, rows ? next : window.filled());
        }
        while (part == Part.ROWS && kept.size() < SIZE) {
            if (next < window.until()) {
                row(window.bytes());
            } else if (window.next(next)) {
                next = window.from();
            } else {
                kept.write(window.bytes(), window.from(), window.filled() - window.from());
                part = Part.BEHIND_ROWS;
            }
        }
        return kept.toByteArray();
    }

    private void row(byte[] bytes) {
        while (Ascii.isSpace(bytes[next])) {
            next++;
        }
        if (next >= window.until()) {
            return;
        }
        if (!Ascii.isAt(ROW, bytes, next)) {
            throw new Unusual();
        }
        int behindTag = attributes.read(bytes, next + ROW.length);
        int end = attributes.closed()
                ? behindTag
                : Ascii.find(END_OF_ROW, bytes, behindTag, window.until()) + END_OF_ROW.length;
        if (wanted.get(number(bytes))) {
            kept.write(bytes, next, end - next);
        }
        next = end;
    }

    private int number(byte[] bytes) {
        for (int i = 0; i < attributes.count(); i++) {
            if (attributes.is(bytes, i, "r")) {
                return attributes.number(bytes, i);
            }
        }
        throw new Unusual();
    }
}
