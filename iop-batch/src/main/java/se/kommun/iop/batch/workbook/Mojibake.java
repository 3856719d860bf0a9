package se.kommun.iop.batch.workbook;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text that was read in the wrong encoding before it was saved again: {@code SÃ¶dra} was {@code Södra}. */
final class Mojibake {

    private static final List<Charset> WRONGLY_READ_AS =
            List.of(Charset.forName("windows-1252"), StandardCharsets.ISO_8859_1);

    private Mojibake() {}

    /** The text as it was, if that can be said without doubt, otherwise as it is. */
    static String repair(String text) {
        if (text.chars().noneMatch(sign -> sign == 'Ã' || sign == 'Â' || sign == 'â')) {
            return text;
        }
        for (var charset : WRONGLY_READ_AS) {
            try {
                var bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
                return decode(bytes);
            } catch (CharacterCodingException notThatWay) {
                // The next one, or it is right as it is
            }
        }
        return text;
    }

    private static String decode(ByteBuffer bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    }
}
