package se.kommun.iop.reports.letterhead;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** A file as it was handed over, before anything in it is opened: what it is, and how much it unfolds into. */
final class Wrapping {

    private static final int MEGABYTE = 1_000_000;
    private static final int MOST = 40 * MEGABYTE;
    private static final int MOST_OF_A_TEXT = 6 * MEGABYTE;
    private static final int MOST_PARTS = 2_000;

    private static final String ZIP = "504b0304";

    /** What Word wrote before 2007, and what it still wraps a file with a password in. */
    private static final String COMPOUND = "d0cf11e0";

    private static final String LOCKED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private Wrapping() {}

    static Optional<Lack> lack(byte[] file) {
        if (file.length > Letterhead.MAX_BYTES) {
            return Optional.of(Lack.of(Lack.Kind.TOO_LARGE, Letterhead.MAX_BYTES / MEGABYTE));
        }
        return switch (beginning(file)) {
            case ZIP -> unfolded(file);
            case COMPOUND ->
                Optional.of(Lack.of(
                        new String(file, StandardCharsets.ISO_8859_1).contains(LOCKED)
                                ? Lack.Kind.LOCKED
                                : Lack.Kind.OLD_FORMAT));
            default -> Optional.of(Lack.of(Lack.Kind.UNREADABLE));
        };
    }

    private static String beginning(byte[] file) {
        return file.length < 4 ? "" : HexFormat.of().formatHex(file, 0, 4);
    }

    private static Optional<Lack> unfolded(byte[] file) {
        long all = 0;
        int parts = 0;
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                boolean text = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
                long size = size(zip, text ? MOST_OF_A_TEXT : MOST);
                all += size;
                parts++;
                if (all > MOST || parts > MOST_PARTS || text && size > MOST_OF_A_TEXT) {
                    return Optional.of(Lack.of(Lack.Kind.TOO_MUCH, MOST / MEGABYTE));
                }
            }
        } catch (IOException torn) {
            return Optional.of(Lack.of(Lack.Kind.UNREADABLE));
        }
        return Optional.empty();
    }

    /** No further than what is too much in any case. */
    private static long size(InputStream content, long most) throws IOException {
        var read = new byte[8192];
        long size = 0;
        for (int more = content.read(read); more >= 0 && size <= most; more = content.read(read)) {
            size += more;
        }
        return size;
    }
}
