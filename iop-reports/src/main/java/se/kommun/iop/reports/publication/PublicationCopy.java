package se.kommun.iop.reports.publication;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.reports.stamp.Edition;
import se.kommun.iop.reports.steady.SteadyPackage;

/** A finished paper (docx or xlsx) without what need not be public. The same paper always gives the same copy. */
public final class PublicationCopy {

    private static final String PROPERTIES = "docProps/custom.xml";

    private final List<CaseFile> files;
    private final Fingerprint checksum;
    private final Phrasebook phrases;

    /** @param snapshot what the paper was made from: it tells which names and addresses there are */
    public PublicationCopy(Snapshot snapshot, Locale locale) {
        this(List.of(snapshot.caseFile()), snapshot.checksum(), locale);
    }

    /**
     * Of a paper about several agreements.
     *
     * @param files what the paper was made from
     * @param checksum that the paper itself prints
     */
    public PublicationCopy(List<CaseFile> files, Fingerprint checksum, Locale locale) {
        this.files = List.copyOf(files);
        this.checksum = checksum;
        this.phrases = Phrasebook.of(
                PublicationCopy.class.getPackageName() + ".texts", locale, PublicationCopy.class.getClassLoader());
    }

    public void write(byte[] paper, OutputStream out) throws IOException {
        var redaction = new Redaction(Secrets.of(files, phrases), phrases);
        var parts = parts(paper);
        parts.replaceAll((name, content) -> isText(name) ? redacted(content, redaction) : content);
        parts.computeIfPresent(
                PROPERTIES,
                (name, content) -> Edition.forPublication(text(content)).getBytes(StandardCharsets.UTF_8));
        var notice = Redaction.escaped(new Notice(phrases).about(redaction, checksum.brief()));
        parts.replaceAll((name, content) -> Notice.changes(name)
                ? Notice.into(name, text(content), phrases.say("copy"), notice).getBytes(StandardCharsets.UTF_8)
                : content);
        SteadyPackage.rewrite(zipped(parts), out);
    }

    private static byte[] redacted(byte[] content, Redaction redaction) {
        return redaction.of(text(content)).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** The stamp stays as it is: it names no person. */
    private static boolean isText(String name) {
        return name.endsWith(".xml") && !name.equals("[Content_Types].xml") && !name.equals(PROPERTIES);
    }

    private static Map<String, byte[]> parts(byte[] paper) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(paper))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
