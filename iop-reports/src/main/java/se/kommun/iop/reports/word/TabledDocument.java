package se.kommun.iop.reports.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A document whose tables stand beside it until it is saved. A paper's appendices are tables of thousands of rows, and as a
 * tree in memory such a row costs many times what its text does.
 */
final class TabledDocument extends XWPFDocument {

    /** How POI writes a table in which nothing is. In a text the sign that opens it would be written otherwise. */
    private static final String PLACE = "<w:tbl/>";

    private final List<byte[]> tables = new ArrayList<>();

    void add(Table table) {
        getDocument().getBody().addNewTbl();
        tables.add(TableWriter.write(table));
    }

    @Override
    protected void commit() throws IOException {
        super.commit();
        var part = getPackagePart();
        String text;
        try (var saved = part.getInputStream()) {
            text = new String(saved.readAllBytes(), UTF_8);
        }
        part.clear();
        try (var out = part.getOutputStream()) {
            int from = 0;
            for (var table : tables) {
                int place = text.indexOf(PLACE, from);
                out.write(text.substring(from, place).getBytes(UTF_8));
                out.write(table);
                from = place + PLACE.length();
            }
            out.write(text.substring(from).getBytes(UTF_8));
        }
    }
}
