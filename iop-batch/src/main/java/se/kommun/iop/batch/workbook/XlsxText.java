package se.kommun.iop.batch.workbook;

import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The text of a cell, its runs joined and its reading aids (phonetic text) left out. */
record XlsxText(String text, boolean struckThrough) {

    /** How signs are written that XML cannot hold, such as a lone carriage return. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Between digits that look different: a footnote's mark, or a figure of which only a part is struck through. */
    static final String APART = "^";

    /** Reads the element that is open, {@code si} or {@code is}. */
    static XlsxText read(Xml xml, Budget budget) throws XMLStreamException {
        int item = xml.depth();
        var text = new StringBuilder();
        var ends = new ArrayList<Integer>();
        boolean anyStruck = false;
        boolean anyPlain = false;
        while (xml.nextInside(item)) {
            switch (xml.name()) {
                case "t" -> {
                    text.append(xml.text());
                    anyPlain = true;
                }
                case "r" -> {
                    int before = text.length();
                    boolean struck = readRun(xml, text);
                    boolean seen = !text.substring(before).isBlank();
                    ends.add(struck ? text.length() : 0);
                    anyStruck |= struck && seen;
                    anyPlain |= !struck && seen;
                }
                default -> xml.skip();
            }
        }
        if (anyStruck && anyPlain) {
            ends.reversed().stream().filter(end -> end > 0).forEach(end -> text.insert(end, APART));
        }
        var decoded = decode(text.toString());
        budget.keep(decoded);
        return new XlsxText(decoded, anyStruck && !anyPlain);
    }

    static String decode(String written) {
        return written.contains("_x")
                ? ESCAPED.matcher(written)
                        .replaceAll(code -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(code.group(1), 16))))
                : written;
    }

    /** Whether the run is struck through. */
    private static boolean readRun(Xml xml, StringBuilder text) throws XMLStreamException {
        int run = xml.depth();
        boolean struck = false;
        boolean raised = false;
        while (xml.nextInside(run)) {
            switch (xml.name()) {
                case "t" ->
                    text.append(raised && endsWithDigit(text) ? APART : "").append(xml.text());
                case "vertAlign" -> raised = !"baseline".equals(xml.attribute("val"));
                case "strike" -> struck = !XlsxStyles.isOff(xml.attribute("val"));
                default -> {
                    // Other marks of a run, some of them around the one that is looked for
                }
            }
        }
        return struck;
    }

    static boolean endsWithDigit(CharSequence text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }
}
