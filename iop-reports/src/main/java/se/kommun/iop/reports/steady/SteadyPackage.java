package se.kommun.iop.reports.steady;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An Office package (docx, xlsx) rewritten so that the same content always gives the same bytes. */
public final class SteadyPackage {

    /** The very first moment that a zip file can tell, January 1980, would drag the machine's time zone in. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Readers look for these first; the rest by name. */
    private static final Comparator<String> ORDER = Comparator.<String>comparingInt(name -> switch (name) {
                case "[Content_Types].xml" -> 0;
                case "_rels/.rels" -> 1;
                default -> 2;
            })
            .thenComparing(Comparator.naturalOrder());

    private SteadyPackage() {}

    public static void rewrite(byte[] zipped, OutputStream out) throws IOException {
        // Not closed: the stream below belongs to the caller.
        var zip = new ZipOutputStream(out);
        for (var part : parts(zipped).entrySet()) {
            var entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(ALWAYS);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }

    private static Map<String, byte[]> parts(byte[] zipped) throws IOException {
        var parts = new TreeMap<String, byte[]>(ORDER);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readAllBytes();
                parts.put(entry.getName(), entry.getName().endsWith(".xlsx") ? steady(content) : content);
            }
        }
        return parts;
    }

    /** A chart carries its figures in a workbook of its own, which is a package too. */
    private static byte[] steady(byte[] workbook) throws IOException {
        var rewritten = new ByteArrayOutputStream(workbook.length);
        rewrite(workbook, rewritten);
        return rewritten.toByteArray();
    }
}
