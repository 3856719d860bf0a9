package se.kommun.iop.reports.steady;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * An Office package (docx, xlsx) rewritten so that the same content always gives the same bytes. What is compressed is
 * carried over as it is, and a package in a file never has to fit in memory.
 */
public final class SteadyPackage {

    /** The very first moment that a zip file can tell, January 1980, would drag the machine's time zone in. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Readers look for these first; the rest by name. */
    private static final Comparator<ZipArchiveEntry> ORDER = Comparator.<ZipArchiveEntry>comparingInt(
                    entry -> switch (entry.getName()) {
                        case "[Content_Types].xml" -> 0;
                        case "_rels/.rels" -> 1;
                        default -> 2;
                    })
            .thenComparing(ZipArchiveEntry::getName);

    private SteadyPackage() {}

    public static void rewrite(byte[] zipped, OutputStream out) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(zipped).get()) {
            rewrite(sources(zip), out);
        }
    }

    /** @param parts a zip file with parts that stand in for the package's own; they need not fit in memory */
    public static void rewrite(byte[] zipped, Path parts, OutputStream out) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(zipped).get();
                var others = ZipFile.builder().setPath(parts).get()) {
            var sources = sources(others);
            sources(zip).forEach(sources::putIfAbsent);
            rewrite(sources, out);
        }
    }

    private static void rewrite(Map<ZipArchiveEntry, ZipFile> sources, OutputStream out) throws IOException {
        // Not closed: the stream below belongs to the caller.
        var written = new ZipArchiveOutputStream(out);
        for (var source : sources.entrySet()) {
            var entry = source.getKey();
            if (entry.getName().endsWith(".xlsx")) {
                writeInner(entry, source.getValue(), written);
            } else {
                var steady = named(entry);
                steady.setMethod(entry.getMethod());
                steady.setSize(entry.getSize());
                steady.setCompressedSize(entry.getCompressedSize());
                steady.setCrc(entry.getCrc());
                written.addRawArchiveEntry(steady, source.getValue().getRawInputStream(entry));
            }
        }
        written.finish();
        out.flush();
    }

    /** A chart carries its figures in a workbook of its own, which is a package too. */
    private static void writeInner(ZipArchiveEntry entry, ZipFile zip, ZipArchiveOutputStream out) throws IOException {
        var inner = new ByteArrayOutputStream();
        try (InputStream workbook = zip.getInputStream(entry)) {
            rewrite(workbook.readAllBytes(), inner);
        }
        var steady = named(entry);
        steady.setMethod(ZipEntry.DEFLATED);
        out.putArchiveEntry(steady);
        new ByteArrayInputStream(inner.toByteArray()).transferTo(out);
        out.closeArchiveEntry();
    }

    private static ZipArchiveEntry named(ZipArchiveEntry entry) {
        var steady = new ZipArchiveEntry(entry.getName());
        // A zip file tells local time, so that the zone goes in and out again.
        steady.setTime(ALWAYS.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        return steady;
    }

    private static Map<ZipArchiveEntry, ZipFile> sources(ZipFile zip) {
        var sources = new TreeMap<ZipArchiveEntry, ZipFile>(ORDER);
        zip.getEntries().asIterator().forEachRemaining(entry -> sources.put(entry, zip));
        return sources;
    }
}
