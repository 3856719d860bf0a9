package se.kommun.iop.batch.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads the binary workbooks of Excel 97 to 2003 (xls). POI opens the container and puts formulas into words. The records
 * themselves are read here, one after the other: POI's own model believes the counts that a damaged file claims.
 */
final class XlsReader {

    private static final Set<String> LOCKED = Set.of("EncryptedPackage", "EncryptionInfo");
    private static final String WORKBOOK = "Workbook";
    private static final int SECTOR_LISTS_AT = 0x2C;
    private static final int SMALLEST_SECTOR = 512;

    private final byte[] content;
    private final Budget budget;

    XlsReader(byte[] content, Budget budget) {
        this.content = content;
        this.budget = budget;
    }

    Workbook read() throws IOException {
        refuseImpossibleHeader();
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var root = container.getRoot();
            if (root.getEntryNames().stream().anyMatch(LOCKED::contains)) {
                throw new NotOpened(Refusal.ENCRYPTED);
            }
            var records = new BiffRecords(workbookStream(root), budget);
            return new XlsWorkbookReader(records, budget).read();
        } catch (StackOverflowError tooDeep) {
            // Folders within folders, far deeper than any program makes them
            throw new NotOpened(Refusal.HOSTILE);
        }
    }

    /** A header that claims more sectors than there are bytes would make POI set aside the memory for them. */
    private void refuseImpossibleHeader() {
        if (content.length < SMALLEST_SECTOR
                || Integer.toUnsignedLong(ByteBuffer.wrap(content)
                                .order(ByteOrder.LITTLE_ENDIAN)
                                .getInt(SECTOR_LISTS_AT))
                        > content.length / SMALLEST_SECTOR) {
            throw new NotOpened(Refusal.UNREADABLE);
        }
    }

    private byte[] workbookStream(DirectoryNode root) throws IOException {
        for (var name : root.getEntryNames()) {
            if (name.equalsIgnoreCase(WORKBOOK)) {
                try (var stream = root.createDocumentInputStream(name)) {
                    return stream.readNBytes(content.length);
                }
            }
        }
        throw new NotOpened(Refusal.UNSUPPORTED_FORMAT);
    }
}
