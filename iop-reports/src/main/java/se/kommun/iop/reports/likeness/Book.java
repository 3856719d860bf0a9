package se.kommun.iop.reports.likeness;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What is read in a workbook: the cells that say something, sheet by sheet. */
final class Book {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String WAYS = "xl/_rels/workbook.xml.rels";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** A program may write the last digits of a fraction in its own way. */
    private static final MathContext DIGITS = new MathContext(12);

    private static final int LONGEST_NUMBER = 40;
    private static final int LARGEST_SCALE = 100;

    /** @param formula without its equals sign; empty when the cell has none */
    record Cell(String formula, String value) {}

    private final List<String> strings;
    private final Map<String, Cell> cells;

    private Book(List<String> strings, Map<String, Cell> cells) {
        this.strings = strings;
        this.cells = cells;
    }

    static boolean isOne(Map<String, byte[]> parts) {
        return parts.containsKey(WORKBOOK);
    }

    /** By sheet and address. */
    static Map<String, Cell> cells(Map<String, byte[]> parts) throws XMLStreamException {
        var ways = new LinkedHashMap<String, String>();
        var names = new LinkedHashMap<String, String>();
        each(parts, WAYS, "Relationship", xml -> ways.put(told(xml, "", "Id"), told(xml, "", "Target")));
        each(parts, WORKBOOK, "sheet", xml -> names.put(told(xml, RELATION, "id"), told(xml, "", "name")));
        var strings = new ArrayList<String>();
        each(parts, STRINGS, "si", xml -> strings.add(text(xml, "si")));
        var cells = new LinkedHashMap<String, Cell>();
        for (var sheet : names.entrySet()) {
            var target = ways.getOrDefault(sheet.getKey(), "");
            var part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            var book = new Book(strings, cells);
            each(parts, part, "c", xml -> book.cell(sheet.getValue(), xml));
        }
        return cells;
    }

    private void cell(String sheet, XMLStreamReader xml) throws XMLStreamException {
        var address = told(xml, "", "r");
        var type = told(xml, "", "t");
        var formula = "";
        var value = "";
        while (xml.hasNext()
                && !(xml.next() == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = xml.getElementText().strip();
                    case "v" -> value = value(type, xml.getElementText());
                    case "is" -> value = text(xml, "is");
                    default -> {}
                }
            }
        }
        if (!formula.isEmpty() || !value.isEmpty()) {
            cells.put(sheet + ", " + address, new Cell(formula, value));
        }
    }

    private String value(String type, String written) {
        return switch (type) {
            case "s" ->
                Optional.of(Integer.parseInt(written.strip()))
                        .filter(index -> index >= 0 && index < strings.size())
                        .map(strings::get)
                        .orElse("");
            case "", "n" -> number(written.strip());
            default -> Parts.plain(written);
        };
    }

    private static String number(String written) {
        if (written.isEmpty() || written.length() > LONGEST_NUMBER) {
            return written;
        }
        var number = new BigDecimal(written).round(DIGITS).stripTrailingZeros();
        return Math.abs(number.scale()) > LARGEST_SCALE ? written : number.toPlainString();
    }

    /** All text within an element, to its end. */
    private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.hasNext()
                && !(xml.next() == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals(element))) {
            if (xml.isStartElement() && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            }
        }
        return Parts.plain(text);
    }

    private static String told(XMLStreamReader xml, String space, String name) {
        return Optional.ofNullable(xml.getAttributeValue(space.isEmpty() ? null : space, name))
                .orElse("");
    }

    private static void each(Map<String, byte[]> parts, String part, String element, Reading reading)
            throws XMLStreamException {
        var content = parts.get(part);
        if (content == null) {
            return;
        }
        var xml = Parts.read(content);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(element)) {
                reading.read(xml);
            }
        }
    }

    @FunctionalInterface
    private interface Reading {

        void read(XMLStreamReader xml) throws XMLStreamException;
    }
}
