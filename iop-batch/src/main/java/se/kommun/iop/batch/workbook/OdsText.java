package se.kommun.iop.batch.workbook;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The text in a cell of an ods file: its paragraphs as lines, without comments and drawings. */
final class OdsText {

    private static final int MOST_SPACES = 1000;

    /** No program writes marks within marks deeper than this; below it, how they look is not told apart. */
    private static final int DEEPEST = 16;

    private final Xml xml;
    private final OdsStyles styles;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> ends = new ArrayList<>();
    private int struck;

    private OdsText(Xml xml, OdsStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** Reads the cell that is open. */
    static OdsText read(Xml xml, OdsStyles styles) throws XMLStreamException {
        int cell = xml.depth();
        var read = new OdsText(xml, styles);
        var between = "";
        while (xml.nextInside(cell)) {
            if (xml.name().equals("p") && xml.isIn(OdsReader.TEXT)) {
                read.text.append(between);
                read.readPieces(0, false);
                between = "\n";
            } else {
                xml.skip();
            }
        }
        return read;
    }

    /** What is seen, with a mark between digits that are struck through and those that are not. */
    String shown() {
        if (struck > 0 && !isStruckThrough()) {
            ends.reversed().forEach(end -> text.insert(end, XlsxText.APART));
            ends.clear();
        }
        return text.toString();
    }

    /** All of it, by the marks around its pieces. */
    boolean isStruckThrough() {
        return struck > 0 && struck == seen(text);
    }

    private void readPieces(int marks, boolean within) throws XMLStreamException {
        int outer = xml.depth();
        while (xml.nextPiece(outer, text)) {
            switch (xml.name()) {
                case "s" ->
                    text.repeat(' ', Math.clamp(WholeNumber.of(xml.attribute(OdsReader.TEXT, "c")), 1, MOST_SPACES));
                case "tab" -> text.append('\t');
                case "line-break" -> text.append('\n');
                case "annotation", "note", "frame", "ruby-text" -> xml.skip();
                case "span" -> {
                    if (marks < DEEPEST) {
                        readMarked(marks, within);
                    }
                }
                default -> {
                    // A link or the like around a piece of the text
                }
            }
        }
    }

    private void readMarked(int marks, boolean within) throws XMLStreamException {
        var style = xml.attribute(OdsReader.TEXT, "style-name");
        boolean strikes = !within && styles.strikesThrough(style);
        boolean raises = styles.raises(style) && XlsxText.endsWithDigit(text);
        int start = text.length();
        readPieces(marks + 1, within || strikes);
        if (raises && text.length() > start) {
            text.insert(start, XlsxText.APART);
        } else if (strikes && seen(text.substring(start)) > 0) {
            struck += seen(text.substring(start));
            ends.add(text.length());
        }
    }

    private static int seen(CharSequence piece) {
        return (int) piece.chars().filter(sign -> !Character.isWhitespace(sign)).count();
    }
}
