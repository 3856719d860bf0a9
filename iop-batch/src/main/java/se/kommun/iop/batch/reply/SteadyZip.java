package se.kommun.iop.batch.reply;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook without the moment and without anybody's name: the same reply is the same bytes. */
final class SteadyZip {

    /** The very first moment that a zip file can tell, January 1980, would drag the machine's time zone in. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String FIRST = "[Content_Types].xml";

    private SteadyZip() {}

    static byte[] write(Workbook book, String author) throws IOException {
        var written = new ByteArrayOutputStream();
        var properties = (book instanceof SXSSFWorkbook streamed ? streamed.getXSSFWorkbook() : (XSSFWorkbook) book)
                .getProperties()
                .getCoreProperties();
        properties.setCreator(author);
        properties.setLastModifiedByUser(author);
        properties.setCreated(Optional.of(new Date(0)));
        properties.setModified(Optional.of(new Date(0)));
        book.write(written);
        return rewritten(written.toByteArray());
    }

    private static byte[] rewritten(byte[] zipped) throws IOException {
        var bytes = new ByteArrayOutputStream(zipped.length);
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts(zipped).entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ALWAYS);
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] zipped) throws IOException {
        var parts = new TreeMap<String, byte[]>(Comparator.<String, Boolean>comparing(name -> !name.equals(FIRST))
                .thenComparing(Comparator.naturalOrder()));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
