package se.kommun.iop.batch.workbook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the signs of a text file are stored. Files that are no text at all have none. */
final class TextEncoding {

    /** Windows first; then what was written on old PCs and old Macintoshes. */
    private static final List<Charset> ONE_BYTE_CHARSETS = List.of("windows-1252", "IBM850", "x-MacRoman").stream()
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private static final String SWEDISH = "åäöÅÄÖ";
    private static final String IN_SWEDISH_NAMES = "éÉüÜ";

    private static final int SIGNS_PER_STRAY = 500;

    private TextEncoding() {}

    /** Empty if the file is no text. */
    static Optional<String> decode(byte[] content) {
        return marked(content)
                .or(() -> strictly(unmarkedUtf16(content), content, 0))
                .or(() -> strictly(StandardCharsets.UTF_8, content, 0))
                .or(() -> oneByte(content))
                .filter(TextEncoding::isText);
    }

    private static Optional<String> marked(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return strictly(StandardCharsets.UTF_8, content, 3)
                    .or(() -> oneByte(Arrays.copyOfRange(content, 3, content.length)));
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return strictly(StandardCharsets.UTF_16LE, content, 2);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return strictly(StandardCharsets.UTF_16BE, content, 2);
        }
        return Optional.empty();
    }

    /** In Swedish text as UTF-16 nearly every second byte is zero. */
    private static Charset unmarkedUtf16(byte[] content) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < content.length; i += 2) {
            even += content[i] == 0 ? 1 : 0;
            odd += content[i + 1] == 0 ? 1 : 0;
        }
        int most = content.length * 2 / 5;
        if (odd > most && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even > most && odd == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static Optional<String> oneByte(byte[] content) {
        var best = Optional.<String>empty();
        int most = Integer.MIN_VALUE;
        for (var charset : ONE_BYTE_CHARSETS) {
            var text = new String(content, charset);
            int points = points(text);
            if (points > most && isText(text)) {
                most = points;
                best = Optional.of(text);
            }
        }
        return best;
    }

    /** Signs that Swedish is written with speak for an encoding, other signs beyond ASCII against it. */
    private static int points(String text) {
        return text.chars()
                .filter(sign -> sign > 0x7F)
                .map(sign -> SWEDISH.indexOf(sign) >= 0 ? 2 : IN_SWEDISH_NAMES.indexOf(sign) >= 0 ? 1 : -1)
                .sum();
    }

    private static Optional<String> strictly(Charset charset, byte[] content, int from) {
        try {
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    /** A stray control sign or two is a slip; a file full of them, or with zeros in it, is no text. */
    private static boolean isText(String text) {
        long strays = text.chars()
                .filter(sign -> sign < ' ' && (sign < '\t' || sign > '\r'))
                .count();
        return strays <= 2 + text.length() / SIGNS_PER_STRAY && text.indexOf('\0') < 0;
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (Byte.toUnsignedInt(content[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
