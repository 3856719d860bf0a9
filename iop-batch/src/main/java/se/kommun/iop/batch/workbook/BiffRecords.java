package se.kommun.iop.batch.workbook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** The records that a binary workbook is a sequence of: a kind, a length, and that many bytes. */
final class BiffRecords {

    static final int BEGIN = 0x809;
    static final int END = 0x0A;
    static final int CONTINUE = 0x3C;

    private static final int HEADER = 4;

    private final ByteBuffer bytes;
    private final Budget budget;
    private int kind;
    private ByteBuffer data = ByteBuffer.allocate(0);

    BiffRecords(byte[] stream, Budget budget) {
        this.bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        this.budget = budget;
    }

    /** To where a sheet begins. */
    void seek(int position) {
        if (position < 0 || position > bytes.limit()) {
            throw new NotOpened(Refusal.UNREADABLE);
        }
        bytes.position(position);
    }

    /** On to the next record. A file that ends in the middle of a sheet is torn. */
    void next() {
        budget.step();
        if (bytes.remaining() < HEADER) {
            throw new NotOpened(Refusal.UNREADABLE);
        }
        kind = Short.toUnsignedInt(bytes.getShort());
        int length = Short.toUnsignedInt(bytes.getShort());
        if (length > bytes.remaining()) {
            throw new NotOpened(Refusal.UNREADABLE);
        }
        data = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(bytes.position() + length);
    }

    int kind() {
        return kind;
    }

    ByteBuffer data() {
        return data;
    }

    /** The data of this record and of those that carry on where it was full. */
    List<ByteBuffer> continued() {
        var parts = new ArrayList<ByteBuffer>();
        parts.add(data);
        while (bytes.remaining() >= HEADER && Short.toUnsignedInt(bytes.getShort(bytes.position())) == CONTINUE) {
            next();
            parts.add(data);
        }
        return parts;
    }
}
