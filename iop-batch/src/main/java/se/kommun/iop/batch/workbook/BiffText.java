package se.kommun.iop.batch.workbook;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Text in records. Its signs take one byte or two; where it goes on in a further record, that is said anew. */
final class BiffText {

    private static final int WIDE = 1;
    private static final int EXTENDED = 4;
    private static final int RICH = 8;

    private final Deque<ByteBuffer> following;
    private ByteBuffer current;

    BiffText(List<ByteBuffer> parts) {
        this.following = new ArrayDeque<>(parts);
        this.current = following.removeFirst();
    }

    /** A text whose length is stored in two bytes, as in cells and formats. */
    static String of(ByteBuffer data) {
        return new BiffText(List.of(data)).read();
    }

    /** A text of known length, as in the names of sheets. */
    static String of(ByteBuffer data, int length) {
        return new BiffText(List.of(data)).signs(length, data.get());
    }

    boolean hasMore() {
        while (!current.hasRemaining() && !following.isEmpty()) {
            current = following.removeFirst();
        }
        return current.hasRemaining();
    }

    String read() {
        int length = Short.toUnsignedInt(current.getShort());
        int flags = current.get();
        int runs = (flags & RICH) == 0 ? 0 : Short.toUnsignedInt(current.getShort());
        int extension = (flags & EXTENDED) == 0 ? 0 : current.getInt();
        var text = signs(length, flags);
        skip(runs * 4L + Math.max(0, extension));
        return text;
    }

    private String signs(int length, int flags) {
        var text = new StringBuilder();
        int width = flags;
        while (text.length() < length) {
            if (!current.hasRemaining()) {
                advance();
                width = current.get();
            }
            text.append((width & WIDE) == 0 ? (char) Byte.toUnsignedInt(current.get()) : current.getChar());
        }
        return text.toString();
    }

    private void skip(long count) {
        for (long left = count; left > 0; ) {
            if (!current.hasRemaining()) {
                advance();
            }
            int step = (int) Math.min(left, current.remaining());
            current.position(current.position() + step);
            left -= step;
        }
    }

    private void advance() {
        if (!hasMore()) {
            throw new NotOpened(Refusal.UNREADABLE);
        }
    }
}
