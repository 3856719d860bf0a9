package se.kommun.iop.batch.reply;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.kommun.iop.batch.workbook.Format;

/** The comments that already stand in a workbook, for when it must be written anew. */
record TheirComments(Map<String, Map<CellAddress, String>> bySheet) {

    private static final int LARGEST = 4_000_000;

    static TheirComments of(byte[] original, Format format) {
        if (original.length > LARGEST) {
            return new TheirComments(Map.of());
        }
        try {
            return switch (format) {
                case XLS -> in(new HSSFWorkbook(new ByteArrayInputStream(original)));
                case XLSX, XLSM -> in(new XSSFWorkbook(new ByteArrayInputStream(original)));
                case ODS, TEXT -> new TheirComments(Map.of());
            };
        } catch (IOException | RuntimeException unusual) {
            // What this library cannot open has been read by other means, which pass comments by
            return new TheirComments(Map.of());
        }
    }

    private static TheirComments in(Workbook book) throws IOException {
        try (book) {
            var found = new TreeMap<String, Map<CellAddress, String>>();
            book.forEach(sheet -> {
                var comments = new TreeMap<CellAddress, String>();
                sheet.getCellComments()
                        .forEach((at, comment) ->
                                comments.put(at, comment.getString().getString()));
                found.put(sheet.getSheetName(), comments);
            });
            return new TheirComments(found);
        }
    }

    Map<CellAddress, String> in(String sheet) {
        return bySheet.getOrDefault(sheet, Map.of());
    }
}
