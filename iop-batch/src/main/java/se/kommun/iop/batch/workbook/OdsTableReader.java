package se.kommun.iop.batch.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads a table of an ods file. Rows and cells that are alike are stored once, with how many they are. */
final class OdsTableReader {

    /** A cell with content, and how many columns it fills. */
    private record Filled(int column, int columns, OdsCell cell) {}

    private final OdsStyles styles;
    private final Budget budget;
    private final SheetDraft draft;
    private final BitSet filtered = new BitSet();
    private int row = 1;
    private int column = 1;

    OdsTableReader(OdsStyles styles, Budget budget) {
        this.styles = styles;
        this.budget = budget;
        this.draft = new SheetDraft(budget);
    }

    Sheet read(Xml xml, String name, boolean hidden) throws XMLStreamException {
        int table = xml.depth();
        while (xml.nextInside(table)) {
            switch (xml.name()) {
                case "table-column" -> readColumns(xml);
                case "table-row" -> readRows(xml);
                case "table-columns", "table-column-group", "table-header-columns" -> {
                    // Columns inside
                }
                case "table-rows", "table-row-group", "table-header-rows" -> {
                    // Rows inside
                }
                default -> xml.skip();
            }
        }
        return draft.finish(name, hidden, filtered::get);
    }

    private void readColumns(Xml xml) {
        int count = count(xml, "number-columns-repeated");
        if (!isShown(xml) && column <= A1.LAST_COLUMN) {
            draft.hideColumns(column, Math.min(column + count - 1, A1.LAST_COLUMN));
        }
        column = Math.min(column + count, A1.LAST_COLUMN + 1);
    }

    private void readRows(Xml xml) throws XMLStreamException {
        int count = count(xml, "number-rows-repeated");
        boolean shown = isShown(xml);
        boolean byFilter = xml.attribute(OdsReader.TABLE, "visibility").equals("filter");
        for (var filled = readRow(xml); !filled.isEmpty() && count > 0; count--, row++) {
            if (row > A1.LAST_ROW) {
                throw new NotOpened(Refusal.UNREADABLE);
            }
            if (!shown) {
                draft.hideRow(row);
                filtered.set(row, byFilter);
            }
            add(filled);
        }
        row = Math.min(row + count, A1.LAST_ROW + 1);
    }

    private void add(List<Filled> cells) {
        for (var each : cells) {
            for (int i = 0; i < each.columns(); i++) {
                draft.add(each.cell().at(new CellAddress(row, each.column() + i)));
            }
        }
    }

    private List<Filled> readRow(Xml xml) throws XMLStreamException {
        var filled = new ArrayList<Filled>();
        int depth = xml.depth();
        int at = 1;
        while (xml.nextInside(depth)) {
            int count = count(xml, "number-columns-repeated");
            if (xml.name().equals("table-cell")) {
                mergeFrom(xml, at);
                var cell = OdsCell.read(xml, styles, budget);
                if (cell.isPresent()) {
                    budget.cell();
                    if (at + count - 1 > A1.LAST_COLUMN) {
                        throw new NotOpened(Refusal.UNREADABLE);
                    }
                    filled.add(new Filled(at, count, cell.get()));
                }
            } else {
                // A cell that is covered by a merged one, whatever it still holds
                xml.skip();
            }
            at = Math.min(at + count, A1.LAST_COLUMN + 1);
        }
        return filled;
    }

    private void mergeFrom(Xml xml, int at) {
        int columns = count(xml, "number-columns-spanned");
        int rows = count(xml, "number-rows-spanned");
        if ((columns > 1 || rows > 1) && at <= A1.LAST_COLUMN && row <= A1.LAST_ROW) {
            draft.merge(new CellRange(
                    new CellAddress(row, at),
                    new CellAddress(
                            Math.min(row + rows - 1, A1.LAST_ROW), Math.min(at + columns - 1, A1.LAST_COLUMN))));
        }
    }

    private static boolean isShown(Xml xml) {
        var visibility = xml.attribute(OdsReader.TABLE, "visibility");
        return visibility.isEmpty() || visibility.equals("visible");
    }

    /** At least 1, and never so many that adding to it goes wrong. */
    private static int count(Xml xml, String attribute) {
        return Math.clamp(WholeNumber.of(xml.attribute(OdsReader.TABLE, attribute)), 1, A1.LAST_ROW);
    }
}
