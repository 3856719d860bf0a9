package se.kommun.iop.batch.workbook;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether bytes are UTF-8 that XML can hold. A parser would refuse what is not, so whoever passes by must look, too. */
final class PlainBytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH = 0x8080808080808080L;
    private static final long SPACES = 0x2020202020202020L;
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)");
    private static final int LOOK_AT = 256;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer signs = CharBuffer.allocate(1 << 13);
    private int seen;

    /** The bytes that have been looked at now begin so much earlier. */
    void moved(int by) {
        seen = Math.max(0, seen - by);
    }

    /** Looks at those that have not been looked at. */
    void look(byte[] bytes, int until, boolean last) {
        int at = seen;
        while (at + 8 <= until) {
            long some = (long) EIGHT.get(bytes, at);
            if ((some & HIGH) != 0 || ((some - SPACES) & ~some & HIGH) != 0) {
                break;
            }
            at += 8;
        }
        seen = at;
        if (at < until) {
            decode(bytes, until, last);
        }
    }

    private void decode(byte[] bytes, int until, boolean last) {
        var some = ByteBuffer.wrap(bytes, seen, until - seen);
        decoder.reset();
        while (true) {
            signs.clear();
            var result = decoder.decode(some, signs, last);
            signs.flip();
            while (signs.hasRemaining()) {
                char sign = signs.get();
                if (sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t' || sign >= '\uFFFE') {
                    throw new Unusual();
                }
            }
            if (result.isError()) {
                throw new Unusual();
            }
            if (result.isUnderflow()) {
                seen = some.position();
                return;
            }
        }
    }

    /** What an XML part says at its beginning. */
    static boolean isUtf8(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(LOOK_AT, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00EF\u00BB\u00BF")) {
            start = start.substring(3);
        }
        var stated = ENCODING.matcher(start);
        return start.startsWith("<")
                && (!stated.find() || stated.group(1).toLowerCase(Locale.ROOT).equals("utf-8"));
    }
}
