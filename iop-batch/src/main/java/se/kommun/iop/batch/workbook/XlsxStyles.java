package se.kommun.iop.batch.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The cell styles of a workbook, by the number that cells refer to them with. */
final class XlsxStyles {

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> strikingFonts = new ArrayList<>();
    private final List<CellStyle> styles = new ArrayList<>();
    private final Budget budget;

    private XlsxStyles(Budget budget) {
        this.budget = budget;
    }

    static XlsxStyles read(XlsxPackage parts, List<XlsxPackage.Relationship> relationships, Budget budget)
            throws IOException, XMLStreamException {
        var styles = new XlsxStyles(budget);
        for (var relationship : relationships) {
            if (relationship.is("styles") && parts.has(relationship.target())) {
                try (var stream = parts.open(relationship.target())) {
                    styles.read(new Xml(stream, budget));
                }
                break;
            }
        }
        return styles;
    }

    /** A style that is not there is the plain one. */
    CellStyle style(int number) {
        return number >= 0 && number < styles.size() ? styles.get(number) : CellStyle.PLAIN;
    }

    private void read(Xml xml) throws XMLStreamException {
        xml.nextRoot();
        while (xml.nextInside(1)) {
            switch (xml.name()) {
                case "numFmts" -> readFormats(xml);
                case "fonts" -> readFonts(xml);
                case "cellXfs" -> readStyles(xml);
                // Formats and fonts of conditional formatting are numbered on their own
                default -> xml.skip();
            }
        }
        xml.finish();
    }

    private void readFormats(Xml xml) throws XMLStreamException {
        int section = xml.depth();
        while (xml.nextInside(section)) {
            budget.cell();
            formats.put(WholeNumber.of(xml.attribute("numFmtId")), xml.attribute("formatCode"));
        }
    }

    private void readFonts(Xml xml) throws XMLStreamException {
        int section = xml.depth();
        while (xml.nextInside(section)) {
            budget.cell();
            int font = xml.depth();
            boolean strikes = false;
            while (xml.nextInside(font)) {
                strikes |= xml.name().equals("strike") && !isOff(xml.attribute("val"));
            }
            strikingFonts.add(strikes);
        }
    }

    private void readStyles(Xml xml) throws XMLStreamException {
        int section = xml.depth();
        while (xml.nextInside(section)) {
            if (xml.name().equals("xf")) {
                budget.cell();
                int font = WholeNumber.of(xml.attribute("fontId"));
                styles.add(CellStyle.of(
                        format(WholeNumber.of(xml.attribute("numFmtId"))),
                        font >= 0 && font < strikingFonts.size() && strikingFonts.get(font)));
            }
        }
    }

    private String format(int number) {
        var own = formats.get(number);
        return own != null ? own : BuiltInFormat.code(number);
    }

    static boolean isOff(String value) {
        return value.equals("0") || value.equals("false");
    }
}
