package se.kommun.iop.batch.workbook;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** What the styles of an ods file say about its contents: which sheets they hide and which texts they strike through or raise. */
final class OdsStyles {

    private final Set<String> hiding = new HashSet<>();
    private final Set<String> striking = new HashSet<>();
    private final Set<String> raising = new HashSet<>();

    /** Reads the element with the styles, which is open. */
    void read(Xml xml) throws XMLStreamException {
        int section = xml.depth();
        var name = "";
        while (xml.nextInside(section)) {
            switch (xml.name()) {
                case "style" -> name = xml.attribute(OdsReader.STYLE, "name");
                case "table-properties" -> {
                    if (xml.attribute(OdsReader.TABLE, "display").equals("false")) {
                        hiding.add(name);
                    }
                }
                case "text-properties" -> {
                    var line = xml.attribute(OdsReader.STYLE, "text-line-through-style");
                    if (!line.isEmpty() && !line.equals("none")) {
                        striking.add(name);
                    }
                    if (isOffTheLine(xml.attribute(OdsReader.STYLE, "text-position"))) {
                        raising.add(name);
                    }
                }
                default -> {
                    // How else it looks does not matter
                }
            }
        }
    }

    boolean hides(String tableStyle) {
        return hiding.contains(tableStyle);
    }

    /** Above or below the line, as the mark of a footnote is. */
    boolean raises(String textStyle) {
        return raising.contains(textStyle);
    }

    private static boolean isOffTheLine(String position) {
        return !position.isEmpty() && !position.startsWith("0");
    }

    boolean strikesThrough(String cellStyle) {
        return striking.contains(cellStyle);
    }
}
