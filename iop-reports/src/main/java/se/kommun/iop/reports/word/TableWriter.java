package se.kommun.iop.reports.word;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes a table into the text, with everything a screen reader asks for. */
final class TableWriter {

    /** A row with more text than this may break over pages. */
    private static final int HIGH = 1500;

    /** A table with no more rows than this stays on one page. */
    private static final int SHORT = 14;

    private final Table table;
    private final int[] widths;
    private final boolean staysTogether;

    private TableWriter(Table table) {
        this.table = table;
        this.widths = Widths.of(table, Layout.TEXT_WIDTH);
        this.staysTogether = table.rows().size() <= SHORT
                && table.rows().stream().mapToInt(TableWriter::length).sum() <= HIGH;
    }

    static void write(Table table, CTBody body) {
        new TableWriter(table).write(body.addNewTbl());
    }

    private void write(CTTbl written) {
        properties(written);
        var grid = written.addNewTblGrid();
        for (var width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        header(written.addNewTr());
        for (int i = 0; i < table.rows().size(); i++) {
            row(written.addNewTr(), table.rows().get(i), keptWithNext(i));
        }
    }

    /** Neither a header without rows nor a total without its terms at the edge of a page. */
    private boolean keptWithNext(int row) {
        int after = table.rows().size() - 1 - row;
        return after > 0 && (staysTogether || row == 0 || after == 1);
    }

    private void properties(CTTbl written) {
        var properties = written.addNewTblPr();
        properties.addNewTblStyle().setVal("Grid");
        var width = properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(Layout.TEXT_WIDTH));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var look = properties.addNewTblLook();
        boolean total = table.lastRow() == Table.LastRow.TOTAL;
        look.setVal(new byte[] {0x06, (byte) (total ? 0xE0 : 0xA0)});
        look.setFirstRow(true);
        look.setFirstColumn(true);
        look.setLastRow(total);
        look.setLastColumn(false);
        look.setNoHBand(true);
        look.setNoVBand(true);
        properties.addNewTblCaption().setVal(Plain.line(table.caption()));
        properties.addNewTblDescription().setVal(Plain.line(table.description()));
    }

    private void header(CTRow row) {
        var properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        for (int i = 0; i < widths.length; i++) {
            var column = table.columns().get(i);
            paragraph(row, i, column.heading(), style(column.kind(), false), true);
        }
    }

    private void row(CTRow row, List<Cell> cells, boolean keep) {
        if (length(cells) <= HIGH) {
            row.addNewTrPr().addNewCantSplit();
        }
        for (int i = 0; i < widths.length; i++) {
            var cell = cells.get(i);
            paragraph(row, i, cell.text(), style(table.columns().get(i).kind(), cell.missing()), keep);
        }
    }

    private void paragraph(CTRow row, int column, String text, String style, boolean keep) {
        var cell = row.addNewTc();
        var width = cell.addNewTcPr().addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(widths[column]));
        for (var line : Lines.of(text)) {
            var paragraph = cell.addNewP();
            var properties = paragraph.addNewPPr();
            properties.addNewPStyle().setVal(style);
            if (keep) {
                properties.addNewKeepNext();
            }
            Runs.text(paragraph, line);
        }
    }

    private String style(Column.Kind kind, boolean missing) {
        var size = table.size() == Table.Size.SMALL ? "Small" : "Table";
        if (missing) {
            return size + "Missing";
        }
        return switch (kind) {
            case TEXT -> size + "Text";
            case NUMBER -> size + "Number";
        };
    }

    private static int length(List<Cell> cells) {
        return cells.stream().mapToInt(cell -> cell.text().length()).sum();
    }
}
