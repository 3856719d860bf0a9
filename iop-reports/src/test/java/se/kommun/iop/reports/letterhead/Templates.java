package se.kommun.iop.reports.letterhead;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Another municipality's template, as LibreOffice wrote it, and changed in one part or another. */
final class Templates {

    private Templates() {}

    static byte[] municipal() {
        try (InputStream file = Templates.class.getResourceAsStream("akommun.dotx")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] changed(byte[] template, String part, UnaryOperator<String> change) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(template));
                var written = new ZipOutputStream(out)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readAllBytes();
                written.putNextEntry(new ZipEntry(entry.getName()));
                written.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, UTF_8)).getBytes(UTF_8)
                                : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] dress(byte[] template, byte[] paper) {
        var out = new ByteArrayOutputStream();
        try {
            Letterhead.of(template).dress(paper, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnfitLetterhead e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
