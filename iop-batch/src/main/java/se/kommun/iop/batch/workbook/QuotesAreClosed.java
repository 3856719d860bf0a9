package se.kommun.iop.batch.workbook;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** Whether each quoted value of a text file has an end. */
final class QuotesAreClosed {

    private QuotesAreClosed() {}

    static boolean in(String text, char separator) {
        try {
            return in(new StringReader(text), separator);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    static boolean in(Reader text, char separator) throws IOException {
        boolean quoted = false;
        char before = '\n';
        for (int next = text.read(); next >= 0; next = text.read()) {
            char sign = (char) next;
            if (quoted) {
                quoted = sign != '"';
            } else if (sign == '"') {
                // Within a value a quote is just a sign, but a doubled one goes on with the value it closed
                quoted = before == separator || before == '\n' || before == '\r' || before == '"';
            }
            before = sign;
        }
        return !quoted;
    }
}
