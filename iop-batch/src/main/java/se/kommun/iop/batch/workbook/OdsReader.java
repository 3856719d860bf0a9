package se.kommun.iop.batch.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads an OpenDocument spreadsheet (ods), packed or as one flat XML file. */
final class OdsReader {

    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

    private final Budget budget;
    private final OdsStyles styles = new OdsStyles();
    private final List<Sheet> sheets = new ArrayList<>();

    OdsReader(Budget budget) {
        this.budget = budget;
    }

    /** Whether a zip file calls itself an OpenDocument file of some kind. */
    static boolean isOpenDocument(ZipArchive archive) {
        return archive.has("mimetype") || archive.has(CONTENT) && archive.has(MANIFEST);
    }

    Workbook read(ZipArchive archive) throws IOException, XMLStreamException {
        refuseOthers(archive);
        refuseEncrypted(archive);
        try (var stream = archive.open(CONTENT)) {
            return read(stream);
        }
    }

    Workbook readFlat(byte[] content) throws IOException, XMLStreamException {
        budget.inflate(content.length);
        return read(new ByteArrayInputStream(content));
    }

    private static void refuseOthers(ZipArchive archive) throws IOException {
        if (archive.has("mimetype")) {
            try (var stream = archive.open("mimetype")) {
                var type = new String(stream.readNBytes(200), StandardCharsets.US_ASCII);
                if (!type.strip().startsWith(SPREADSHEET)) {
                    throw new NotOpened(Refusal.UNSUPPORTED_FORMAT);
                }
            }
        }
    }

    private void refuseEncrypted(ZipArchive archive) throws IOException, XMLStreamException {
        if (archive.has(MANIFEST)) {
            try (var stream = archive.open(MANIFEST)) {
                // Older writers name a document type in the manifest; it is passed over unread
                var xml = Xml.passingOverDocumentType(stream, budget);
                while (xml.nextInside(0)) {
                    if (xml.name().equals("encryption-data")) {
                        throw new NotOpened(Refusal.ENCRYPTED);
                    }
                }
            }
        }
    }

    private Workbook read(InputStream stream) throws IOException, XMLStreamException {
        var xml = new Xml(stream, budget);
        boolean spreadsheet = false;
        xml.nextRoot();
        while (xml.nextInside(1)) {
            switch (xml.name()) {
                case "automatic-styles" -> styles.read(xml);
                case "body" -> {
                    // The sheets are further in
                }
                case "spreadsheet" -> spreadsheet = true;
                case "table" -> readTable(xml);
                default -> xml.skip();
            }
        }
        xml.finish();
        if (!spreadsheet) {
            throw new NotOpened(Refusal.UNSUPPORTED_FORMAT);
        }
        return new Workbook(Format.ODS, sheets);
    }

    private void readTable(Xml xml) throws XMLStreamException {
        var name = xml.attribute(TABLE, "name");
        // The copies that a workbook keeps of other files' sheets are named by their address
        if (name.startsWith("'") && name.contains("'#$")) {
            xml.skip();
            return;
        }
        budget.sheet();
        boolean hidden = styles.hides(xml.attribute(TABLE, "style-name"));
        sheets.add(new OdsTableReader(styles, budget).read(xml, name, hidden));
    }
}
