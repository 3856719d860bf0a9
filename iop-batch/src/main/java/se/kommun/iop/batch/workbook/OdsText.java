package se.kommun.iop.batch.workbook;

import javax.xml.stream.XMLStreamException;

/** The text in a cell of an ods file: its paragraphs as lines, without comments and drawings. */
final class OdsText {

    private static final int MOST_SPACES = 1000;

    private OdsText() {}

    /** Reads the cell that is open. */
    static String read(Xml xml) throws XMLStreamException {
        int cell = xml.depth();
        var text = new StringBuilder();
        var between = "";
        while (xml.nextInside(cell)) {
            if (xml.name().equals("p") && xml.isIn(OdsReader.TEXT)) {
                text.append(between);
                readParagraph(xml, text);
                between = "\n";
            } else {
                xml.skip();
            }
        }
        return text.toString();
    }

    private static void readParagraph(Xml xml, StringBuilder text) throws XMLStreamException {
        int paragraph = xml.depth();
        while (xml.nextPiece(paragraph, text)) {
            switch (xml.name()) {
                case "s" ->
                    text.repeat(' ', Math.clamp(WholeNumber.of(xml.attribute(OdsReader.TEXT, "c")), 1, MOST_SPACES));
                case "tab" -> text.append('\t');
                case "line-break" -> text.append('\n');
                case "annotation", "note", "frame", "ruby-text" -> xml.skip();
                default -> {
                    // A mark around a piece of the text
                }
            }
        }
    }
}
