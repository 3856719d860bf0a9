package se.kommun.iop.reports.word;

import java.util.Arrays;
import java.util.List;
import se.kommun.iop.reports.markup.Markup;

/** Writes a table with everything a screen reader asks for. */
final class TableWriter {

    /** A row with more text than this may break over pages. */
    private static final int HIGH = 1500;

    /** A table with no more rows than this stays on one page. */
    private static final int SHORT = 14;

    private final Markup xml = new Markup();
    private final Table table;
    private final List<String> widths;
    private final boolean staysTogether;

    private TableWriter(Table table) {
        this.table = table;
        this.widths = Arrays.stream(Widths.of(table, Layout.TEXT_WIDTH))
                .mapToObj(Integer::toString)
                .toList();
        this.staysTogether = table.rows().size() <= SHORT
                && table.rows().stream().mapToInt(TableWriter::length).sum() <= HIGH;
    }

    /** As it stands in the text of a document. */
    static byte[] write(Table table) {
        var writer = new TableWriter(table);
        writer.write();
        return writer.xml.bytes();
    }

    private void write() {
        xml.start("w:tbl");
        properties();
        xml.start("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", width));
        xml.end();
        header();
        for (int i = 0; i < table.rows().size(); i++) {
            row(table.rows().get(i), keptWithNext(i));
        }
        xml.end();
    }

    /** Neither a header without rows nor a total without its terms at the edge of a page. */
    private boolean keptWithNext(int row) {
        int after = table.rows().size() - 1 - row;
        return after > 0 && (staysTogether || row == 0 || after == 1);
    }

    private void properties() {
        boolean total = table.lastRow() == Table.LastRow.TOTAL;
        xml.start("w:tblPr")
                .empty("w:tblStyle", "w:val", "Grid")
                .empty("w:tblW", "w:type", "dxa", "w:w", Integer.toString(Layout.TEXT_WIDTH))
                .empty("w:tblLayout", "w:type", "fixed")
                .empty(
                        "w:tblLook",
                        "w:val",
                        total ? "06E0" : "06A0",
                        "w:firstRow",
                        "true",
                        "w:firstColumn",
                        "true",
                        "w:lastRow",
                        Boolean.toString(total),
                        "w:lastColumn",
                        "false",
                        "w:noHBand",
                        "true",
                        "w:noVBand",
                        "true")
                .empty("w:tblCaption", "w:val", Plain.line(table.caption()))
                .empty("w:tblDescription", "w:val", Plain.line(table.description()))
                .end();
    }

    private void header() {
        xml.start("w:tr")
                .start("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .end();
        for (int i = 0; i < widths.size(); i++) {
            var column = table.columns().get(i);
            cell(i, column.heading(), style(column.kind(), false), true);
        }
        xml.end();
    }

    private void row(List<Cell> cells, boolean keep) {
        xml.start("w:tr");
        if (length(cells) <= HIGH) {
            xml.start("w:trPr").empty("w:cantSplit").end();
        }
        for (int i = 0; i < widths.size(); i++) {
            var cell = cells.get(i);
            cell(i, cell.text(), style(table.columns().get(i).kind(), cell.missing()), keep);
        }
        xml.end();
    }

    private void cell(int column, String text, String style, boolean keep) {
        xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:type", "dxa", "w:w", widths.get(column));
        xml.end();
        for (var line : Lines.of(text)) {
            xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style);
            if (keep) {
                xml.empty("w:keepNext");
            }
            xml.end();
            xml.start("w:r").start("w:t", "xml:space", "preserve").text(line).end();
            xml.end().end();
        }
        xml.end();
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
