package se.kommun.iop.batch.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads rows as nearly all programs write them, byte by byte. What is written otherwise is for the ordinary reader. */
final class XlsxRowScanner {

    private static final byte[] ROW = Ascii.bytes("<row");
    private static final byte[] END_OF_ROW = Ascii.bytes("</row>");
    private static final byte[] CELL = Ascii.bytes("<c");
    private static final byte[] NUMBER = Ascii.bytes(" r=\"");
    private static final byte[] NOTHING = {};
    private static final int MOST_DIGITS = 15;

    private final XlsxRow row;
    private final CellScanner cells;
    private final Attributes attributes = new Attributes();
    private final Budget budget;
    private int before;
    private byte[] likeBefore = NOTHING;
    private boolean hidden;
    private boolean closed;
    private boolean empty;

    XlsxRowScanner(XlsxRow row, Budget budget) {
        this.row = row;
        this.budget = budget;
        this.cells = new CellScanner(row, budget);
    }

    /** Whether the row that was read holds nothing. */
    boolean isEmpty() {
        return empty;
    }

    /** Reads the row that begins here, and answers where it ends. */
    int read(byte[] bytes, int from) {
        if (!Ascii.isAt(ROW, bytes, from)) {
            throw new Unusual();
        }
        int at = begin(bytes, from + ROW.length);
        if (!closed) {
            at = readCells(bytes, at);
        }
        budget.step();
        empty = row.size() == 0;
        if (!empty) {
            budget.row();
        }
        return at;
    }

    /** Behind its number, most rows are written as the one before. */
    private int begin(byte[] bytes, int behindName) {
        int at = behindName;
        int number = 0;
        if (Ascii.isAt(NUMBER, bytes, at)) {
            at += NUMBER.length;
            while (bytes[at] >= '0' && bytes[at] <= '9' && number < A1.LAST_ROW) {
                number = number * 10 + bytes[at++] - '0';
            }
            if (likeBefore.length > 0 && Ascii.isAt(likeBefore, bytes, at)) {
                begin(number);
                return at + likeBefore.length;
            }
        }
        int tail = at;
        at = attributes.read(bytes, behindName);
        hidden = false;
        for (int i = 0; i < attributes.count(); i++) {
            if (attributes.is(bytes, i, "r")) {
                number = attributes.number(bytes, i);
            } else if (attributes.is(bytes, i, "hidden")) {
                hidden |= Xml.isTrue(attributes.text(bytes, i));
            } else if (attributes.is(bytes, i, "ht")) {
                hidden |= XlsxSheetReader.isZero(attributes.text(bytes, i));
            }
        }
        closed = attributes.closed();
        likeBefore = tail > behindName ? Arrays.copyOfRange(bytes, tail, at) : NOTHING;
        begin(number);
        return at;
    }

    private void begin(int number) {
        if (number <= before || number > A1.LAST_ROW) {
            throw new Unusual();
        }
        before = number;
        row.begin(number, hidden);
    }

    private int readCells(byte[] bytes, int from) {
        int at = from;
        while (true) {
            while (Ascii.isSpace(bytes[at])) {
                at++;
            }
            if (Ascii.isAt(CELL, bytes, at) && bytes[at + 2] == ' ') {
                at = cells.read(bytes, at + 2, before);
            } else if (Ascii.isAt(END_OF_ROW, bytes, at)) {
                return at + END_OF_ROW.length;
            } else {
                throw new Unusual();
            }
        }
    }

    /** A number as the file has it; one with few digits and nothing else is read at once. */
    static double number(byte[] bytes, int from, int until) {
        if (until - from <= MOST_DIGITS) {
            long digits = 0;
            int at = from;
            while (at < until && bytes[at] >= '0' && bytes[at] <= '9') {
                digits = digits * 10 + bytes[at++] - '0';
            }
            if (at == until) {
                return digits;
            }
        }
        return StoredNumber.of(new String(bytes, from, until - from, StandardCharsets.UTF_8))
                .orElseThrow(Unusual::new);
    }
}
