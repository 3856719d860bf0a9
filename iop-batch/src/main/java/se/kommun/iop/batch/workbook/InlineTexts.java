package se.kommun.iop.batch.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts that cells spell out themselves. Those that come again soon are the same object. */
final class InlineTexts {

    private static final int SLOTS = 1 << 12;
    private static final int LONGEST_KEPT = 120;

    private static final Pattern NUMBERED = Pattern.compile("#(?:\\d{1,6}|x[0-9A-Fa-f]{1,5})");

    private record Kept(byte[] raw, String text) {}

    private final @Nullable Kept[] kept = new Kept[SLOTS];

    String text(byte[] bytes, int from, int until) {
        if (until - from > LONGEST_KEPT) {
            return XlsxText.decode(decoded(bytes, from, until));
        }
        int hash = 1;
        for (int i = from; i < until; i++) {
            hash = 31 * hash + bytes[i];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        var known = kept[slot];
        if (known != null && Arrays.equals(known.raw(), 0, known.raw().length, bytes, from, until)) {
            return known.text();
        }
        var text = XlsxText.decode(decoded(bytes, from, until));
        kept[slot] = new Kept(Arrays.copyOfRange(bytes, from, until), text);
        return text;
    }

    /** As XML means it. */
    static String decoded(byte[] bytes, int from, int until) {
        boolean plain = true;
        for (int i = from; i < until; i++) {
            plain &= bytes[i] != '&' && bytes[i] != '\r' && bytes[i] != '>';
        }
        var text = new String(bytes, from, until - from, StandardCharsets.UTF_8);
        return plain ? text : resolved(text);
    }

    private static String resolved(String text) {
        if (text.indexOf('\r') >= 0 || text.contains("]]>")) {
            throw new Unusual();
        }
        var resolved = new StringBuilder();
        int at = 0;
        for (int sign = text.indexOf('&'); sign >= 0; sign = text.indexOf('&', at)) {
            int end = text.indexOf(';', sign);
            if (end < 0) {
                throw new Unusual();
            }
            resolved.append(text, at, sign).appendCodePoint(named(text.substring(sign + 1, end)));
            at = end + 1;
        }
        return resolved.append(text, at, text.length()).toString();
    }

    private static int named(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numbered(name);
        };
    }

    private static int numbered(String name) {
        boolean hexadecimal = name.startsWith("#x");
        if (!NUMBERED.matcher(name).matches()) {
            throw new Unusual();
        }
        int sign = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        boolean isSign = sign >= ' ' && sign < 0xD800 || sign > 0xDFFF && sign < 0xFFFE || sign == '\n' || sign == '\t';
        if (!isSign) {
            throw new Unusual();
        }
        return sign;
    }
}
