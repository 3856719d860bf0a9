package se.kommun.iop.batch.workbook;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The filters of a sheet and of the tables in it, as far as they hide rows. */
final class XlsxFilters {

    private final List<CellRange> active = new ArrayList<>();
    private boolean filterMode;

    void filterModeIs(boolean on) {
        filterMode = on;
    }

    /** Reads the {@code autoFilter} element that is open. One without criteria hides nothing. */
    void read(Xml xml) throws XMLStreamException {
        int filter = xml.depth();
        var range = A1.range(xml.attribute("ref"));
        boolean criteria = false;
        while (xml.nextInside(filter)) {
            criteria |= xml.depth() == filter + 2;
        }
        if (criteria) {
            range.ifPresent(active::add);
        }
    }

    void readTable(Xml xml) throws XMLStreamException {
        xml.nextRoot();
        while (xml.nextInside(1)) {
            if (xml.name().equals("autoFilter")) {
                read(xml);
            } else {
                xml.skip();
            }
        }
    }

    /** A filter never hides its heading. An advanced filter leaves no trace but the mode: it may hide any row. */
    boolean mayHide(int row) {
        if (active.isEmpty()) {
            return filterMode;
        }
        return active.stream()
                .anyMatch(range ->
                        range.first().row() < row && row <= range.last().row());
    }
}
