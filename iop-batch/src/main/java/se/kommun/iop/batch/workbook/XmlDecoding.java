package se.kommun.iop.batch.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The signs of an XML part, in the encoding that it states. The parser could find that out itself, but it writes on the
 * console about bytes that are no signs.
 */
final class XmlDecoding {

    private static final Pattern STATED = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)");
    private static final int LOOK_AT = 256;
    private static final String MARK = "\u00EF\u00BB\u00BF";

    private XmlDecoding() {}

    static Reader reader(InputStream part) throws IOException {
        var stream = new BufferedInputStream(part, 1 << 14);
        stream.mark(LOOK_AT);
        var start = new String(stream.readNBytes(LOOK_AT), StandardCharsets.ISO_8859_1);
        stream.reset();
        if (start.startsWith(MARK)) {
            stream.skipNBytes(MARK.length());
        }
        // A decoder, unlike a charset, does not put question marks in place of what it cannot decode
        return new InputStreamReader(stream, charset(start).newDecoder());
    }

    /** A name that nobody knows is damage. */
    private static Charset charset(String start) {
        if (start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16;
        }
        if (start.startsWith("\0<") || start.startsWith("<\0")) {
            return start.charAt(0) == '<' ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        var stated = STATED.matcher(start.startsWith(MARK) ? start.substring(MARK.length()) : start);
        return stated.find() ? Charset.forName(stated.group(1)) : StandardCharsets.UTF_8;
    }
}
