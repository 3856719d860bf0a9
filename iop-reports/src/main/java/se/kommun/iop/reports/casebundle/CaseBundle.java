package se.kommun.iop.reports.casebundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.kommun.iop.domain.agreement.Identity;

/**
 * The case file of one agreement as a ZIP (akt). The same documents always give the same bytes: files in a fixed order and
 * at a fixed time, the list of contents last.
 */
public final class CaseBundle {

    /** As in every Office file of ours: the very first moment of ZIP would drag the machine's time zone in. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Identity identity;
    private final Instant madeAt;
    private final List<Document> documents;
    private final List<String> absent;
    private final Locale locale;

    /**
     * @param absent what a reader may look for and not find, and why
     * @throws IllegalArgumentException if two documents would lie in the same place
     */
    public CaseBundle(Identity identity, Instant madeAt, List<Document> documents, List<String> absent, Locale locale) {
        this.identity = identity;
        this.madeAt = madeAt;
        this.documents =
                documents.stream().sorted(Comparator.comparing(Document::path)).toList();
        this.absent = List.copyOf(absent);
        this.locale = locale;
        if (documents.stream().map(Document::path).distinct().count() < documents.size()) {
            throw new IllegalArgumentException("Two documents in one place");
        }
    }

    /** Document by document, so that no more than one is in memory. */
    public void writeTo(OutputStream out) throws IOException {
        // Not closed: the stream below belongs to the caller.
        var zip = new ZipOutputStream(out);
        var entries = new ArrayList<Manifest.Entry>();
        for (var document : documents) {
            begin(document.path(), zip);
            var hashing = new Hashing(zip);
            document.content().writeTo(hashing);
            zip.closeEntry();
            entries.add(new Manifest.Entry(
                    document.path(), hashing.fingerprint(), hashing.size(), document.what(), document.from()));
        }
        var manifest = new Manifest(entries);
        put(Manifest.TABLE, manifest.table(), zip);
        put(Manifest.OBJECT, manifest.object(), zip);
        put(Manifest.TEXT, new ReadableManifest(identity, madeAt, locale).of(manifest, absent), zip);
        zip.finish();
        out.flush();
    }

    private static void put(String path, String text, ZipOutputStream zip) throws IOException {
        begin(path, zip);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void begin(String path, ZipOutputStream zip) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }
}
