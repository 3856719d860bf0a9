package se.kommun.iop.batch.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/**
 * One look through a text file.
 *
 * @param isPlain it is UTF-8, and text, without a doubt
 */
record Utf8Look(boolean isPlain, boolean hasQuotes) {

    static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final int SIZE = 1 << 16;
    private static final Utf8Look DOUBTFUL = new Utf8Look(false, false);

    static Utf8Look at(ReceivedFile file, Budget budget) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(SIZE);
        var signs = CharBuffer.allocate(SIZE);
        boolean quotes = false;
        try (var stream = file.open()) {
            while (true) {
                int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.position(bytes.position() + Math.max(0, count)).flip();
                budget.step();
                var result = decoder.decode(bytes, signs.clear(), count < 0);
                if (result.isError()) {
                    return DOUBTFUL;
                }
                signs.flip();
                while (signs.hasRemaining()) {
                    char sign = signs.get();
                    if (sign < ' ' && (sign < '\t' || sign > '\r')) {
                        return DOUBTFUL;
                    }
                    quotes |= sign == '"';
                }
                if (count < 0) {
                    return new Utf8Look(true, quotes);
                }
                bytes.compact();
            }
        }
    }
}
