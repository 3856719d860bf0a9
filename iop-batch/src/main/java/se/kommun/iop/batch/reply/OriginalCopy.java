package se.kommun.iop.batch.reply;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import se.kommun.iop.batch.masking.MaskedCells;
import se.kommun.iop.batch.workbook.CellAddress;

/** The received xlsx itself, with all that is in it: looks, formulas, comments. Macros go; nothing is calculated. */
final class OriginalCopy {

    private static final String MACROS = "http://schemas.microsoft.com/office/2006/relationships/vbaProject";

    /** Parts that may repeat what has been blanked in a cell, in ways that are not looked into. */
    private static final List<String> MAY_REPEAT = List.of(
            "pivotCache",
            "externalLink",
            "threadedComments",
            "person",
            "oleObject",
            "package",
            "image/",
            "customXml",
            "drawing+xml",
            "queryTable",
            "connections",
            "revision");

    /** Unfolded; a workbook in the memory is many times larger. */
    private static final long LARGEST = 24_000_000;

    private OriginalCopy() {}

    /** Empty when the copy cannot be made this way: written by an unusual program, too large, or not safe to send on. */
    static Optional<XSSFWorkbook> of(byte[] original, MaskedCells blanked) {
        try {
            if (unfoldsIntoMoreThan(LARGEST, original)) {
                return Optional.empty();
            }
            var pack = OPCPackage.open(new ByteArrayInputStream(original));
            if (blanked.any() && mayRepeat(pack)) {
                pack.revert();
                return Optional.empty();
            }
            dropMacros(pack);
            var book = new XSSFWorkbook(pack);
            book.setWorkbookType(XSSFWorkbookType.XLSX);
            if (blanked.any()) {
                blanked.forEach((sheet, cell) -> blank(book, sheet, cell));
                dropUnusedTexts(book);
            }
            return Optional.of(book);
        } catch (IOException | InvalidFormatException | RuntimeException unusual) {
            // Whatever the library trips over lies in the file; it is written anew instead
            return Optional.empty();
        }
    }

    private static boolean unfoldsIntoMoreThan(long limit, byte[] zipped) throws IOException {
        long size = 0;
        var buffer = new byte[1 << 16];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            while (zip.getNextEntry() != null && size <= limit) {
                for (int read = zip.read(buffer); read > 0 && size <= limit; read = zip.read(buffer)) {
                    size += read;
                }
            }
        }
        return size > limit;
    }

    private static boolean mayRepeat(OPCPackage pack) throws InvalidFormatException {
        return pack.getParts().stream()
                .map(PackagePart::getContentType)
                .anyMatch(type -> MAY_REPEAT.stream().anyMatch(type::contains) && !type.contains("core-properties"));
    }

    private static void dropMacros(OPCPackage pack) throws InvalidFormatException {
        var links = new ArrayList<PackageRelationship>();
        for (PackagePart part : pack.getParts()) {
            if (!part.isRelationshipPart()) {
                part.getRelationshipsByType(MACROS).forEach(links::add);
            }
        }
        for (PackageRelationship link : links) {
            var from = link.getSource();
            var macros = from.getRelatedPart(link).getPartName();
            from.removeRelationship(link.getId());
            pack.deletePartRecursive(macros);
        }
    }

    private static void blank(XSSFWorkbook book, String sheet, CellAddress address) {
        var found = book.getSheet(sheet);
        var row = found == null ? null : found.getRow(address.row() - 1);
        var cell = row == null ? null : row.getCell(address.column() - 1);
        if (cell != null) {
            cell.removeHyperlink();
            cell.setBlank();
        }
        if (found != null) {
            var at = new org.apache.poi.ss.util.CellAddress(address.row() - 1, address.column() - 1);
            var comment = found.getCellComment(at);
            if (comment != null) {
                comment.setString(new XSSFRichTextString(""));
            }
        }
    }

    /** A blanked text stays in the file's list of texts, where anybody can find it, unless it is taken out there. */
    private static void dropUnusedTexts(XSSFWorkbook book) {
        var used = new HashSet<Integer>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            var stored = ((XSSFCell) cell).getCTCell();
            if (cell.getCellType() == CellType.STRING && stored.isSetV() && "s".equals(String.valueOf(stored.getT()))) {
                used.add(Integer.valueOf(stored.getV().strip()));
            }
        })));
        var texts = book.getSharedStringSource();
        for (int i = 0; i < texts.getUniqueCount(); i++) {
            if (!used.contains(i) && texts.getItemAt(i) instanceof XSSFRichTextString text) {
                var stored = text.getCTRst();
                stored.setRArray(null);
                stored.setRPhArray(null);
                stored.setT("");
            }
        }
    }
}
