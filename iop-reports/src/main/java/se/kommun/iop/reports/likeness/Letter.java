package se.kommun.iop.reports.likeness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What is read in a Word document: paragraph by paragraph and cell by cell, then notes, figures of charts and edges. */
final class Letter {

    private static final Pattern READ =
            Pattern.compile("word/(footnotes|endnotes|comments|header[0-9]*|footer[0-9]*|charts/chart[0-9]*)\\.xml");
    private static final Pattern EDGE = Pattern.compile("word/(header|footer)[0-9]*\\.xml");
    private static final String BODY = "word/document.xml";

    private final List<Line> lines = new ArrayList<>();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final PageFields fields = new PageFields();
    private String place;
    private String style = "";
    private String caption = "";
    private int depth;
    private List<String> heads = List.of();
    private List<String> row = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();

    /** Elsewhere such a number would be something that the paper says. */
    private final boolean isEdge;

    private Letter(String place) {
        this.place = place;
        this.isEdge = EDGE.matcher(place).matches();
    }

    static List<Line> lines(Map<String, byte[]> parts) throws XMLStreamException {
        var lines = new ArrayList<Line>();
        if (parts.containsKey(BODY)) {
            lines.addAll(new Letter("").read(Parts.read(parts.get(BODY))));
        }
        for (var part : parts.entrySet()) {
            if (READ.matcher(part.getKey()).matches()) {
                lines.addAll(new Letter(part.getKey()).read(Parts.read(part.getValue())));
            }
        }
        return lines;
    }

    private List<Line> read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        return lines;
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        fields.begin(xml);
        switch (xml.getLocalName()) {
            case "p" -> {
                paragraphs.push(new StringBuilder());
                style = "";
            }
            case "pStyle" -> style = PageFields.told(xml, "val");
            case "t" -> said(xml.getElementText());
            case "v" -> lines.add(new Line(place, Parts.plain(xml.getElementText())));
            case "tab", "br", "cr" -> said(" ");
            case "noBreakHyphen" -> said("-");
            case "tbl" -> {
                depth++;
                heads = depth == 1 ? List.of() : heads;
            }
            case "tr" -> row = depth == 1 ? new ArrayList<>() : row;
            case "tc" -> cell = depth == 1 ? new StringBuilder() : cell;
            default -> {}
        }
    }

    private void end(String name) {
        fields.end(name);
        switch (name) {
            case "p" -> paragraph(Parts.plain(paragraphs.isEmpty() ? "" : paragraphs.pop()));
            case "tc" -> {
                if (depth == 1) {
                    row.add(Parts.plain(cell));
                }
            }
            case "tr" -> {
                if (depth == 1) {
                    row();
                }
            }
            case "tbl" -> depth--;
            default -> {}
        }
    }

    private void said(String text) {
        if (!paragraphs.isEmpty() && !(isEdge && fields.isWithinOne())) {
            paragraphs.peek().append(text);
        }
    }

    private void paragraph(String text) {
        if (depth > 0) {
            cell.append(text).append(' ');
        } else if (!text.isEmpty()) {
            if (style.startsWith("Heading")) {
                place = text;
            } else if (style.equals("Caption")) {
                caption = text.split("\\.", 2)[0];
            }
            lines.add(new Line(place, text));
        }
    }

    private void row() {
        boolean isFirst = heads.isEmpty();
        for (int i = 0; i < row.size(); i++) {
            var column = isFirst || i >= heads.size() ? "" : heads.get(i);
            var named = Stream.of(caption.isEmpty() ? place : caption, i == 0 ? "" : row.getFirst(), column)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            lines.add(new Line(named, row.get(i)));
        }
        heads = isFirst ? List.copyOf(row) : heads;
    }
}
