package se.kommun.iop.batch.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the part with a sheet's cells, row by row as it is unpacked. */
final class XlsxSheetReader {

    private final XlsxPackage parts;
    private final Budget budget;
    private final SheetDraft draft;
    private final XlsxCells cells;
    private final XlsxFilters filters = new XlsxFilters();
    private int row;

    XlsxSheetReader(XlsxPackage parts, XlsxStyles styles, XlsxStrings strings, DateSystem system, Budget budget) {
        this.parts = parts;
        this.budget = budget;
        this.draft = new SheetDraft(budget);
        this.cells = new XlsxCells(styles, strings, system, budget);
    }

    /** @param cells the sheet's own part, or some of it */
    Sheet read(XlsxBook.Tab tab, InputStream cells) throws IOException, XMLStreamException {
        try (var stream = new BlankCellsLeftOut(cells)) {
            readSheet(new Xml(stream, budget));
        }
        for (var relationship : parts.relationships(tab.part())) {
            if (relationship.is("table") && parts.has(relationship.target())) {
                try (var stream = parts.open(relationship.target())) {
                    filters.readTable(new Xml(stream, budget));
                }
            }
        }
        return draft.finish(tab.name(), tab.hidden(), filters::mayHide);
    }

    private void readSheet(Xml xml) throws XMLStreamException {
        xml.nextRoot();
        while (xml.nextInside(1)) {
            switch (xml.name()) {
                case "sheetPr" -> filters.filterModeIs(xml.flag("filterMode"));
                case "cols" -> readColumns(xml);
                case "sheetData" -> readRows(xml);
                case "mergeCells" -> readMerged(xml);
                case "autoFilter" -> filters.read(xml);
                // Views of single users, drawings, controls and extensions have rows and filters of their own
                default -> xml.skip();
            }
        }
        xml.finish();
    }

    private void readColumns(Xml xml) throws XMLStreamException {
        int section = xml.depth();
        while (xml.nextInside(section)) {
            int first = WholeNumber.of(xml.attribute("min"));
            int last = Math.min(WholeNumber.of(xml.attribute("max")), A1.LAST_COLUMN);
            if (xml.name().equals("col")
                    && (xml.flag("hidden") || isZero(xml.attribute("width")))
                    && first >= 1
                    && first <= last) {
                draft.hideColumns(first, last);
            }
        }
    }

    private void readRows(Xml xml) throws XMLStreamException {
        int section = xml.depth();
        while (xml.nextInside(section)) {
            if (xml.name().equals("row")) {
                int stated = WholeNumber.of(xml.attribute("r"));
                row = stated >= 1 ? stated : row + 1;
                if (row > A1.LAST_ROW) {
                    throw new NotOpened(Refusal.UNREADABLE);
                }
                readRow(xml, xml.flag("hidden") || isZero(xml.attribute("ht")));
            }
        }
    }

    private void readRow(Xml xml, boolean hidden) throws XMLStreamException {
        int depth = xml.depth();
        int column = 0;
        while (xml.nextInside(depth)) {
            if (!xml.name().equals("c")) {
                xml.skip();
                continue;
            }
            var stated = xml.attribute("r");
            // A writer may leave the address out: then the cell follows the one before
            var address = stated.isEmpty() ? next(column) : A1.address(stated).orElseThrow(() -> damaged());
            column = address.column();
            row = address.row();
            boolean rowHasContent = cells.read(xml, address).map(this::add).orElse(false);
            if (hidden && rowHasContent) {
                draft.hideRow(row);
            }
        }
    }

    private boolean add(Cell cell) {
        draft.add(cell);
        return true;
    }

    private CellAddress next(int column) {
        if (column >= A1.LAST_COLUMN) {
            throw damaged();
        }
        return new CellAddress(row, column + 1);
    }

    private void readMerged(Xml xml) throws XMLStreamException {
        int section = xml.depth();
        while (xml.nextInside(section)) {
            A1.range(xml.attribute("ref")).ifPresent(draft::merge);
        }
    }

    private static NotOpened damaged() {
        return new NotOpened(Refusal.UNREADABLE);
    }

    static boolean isZero(String measure) {
        return List.of("0", "0.0").contains(measure);
    }
}
