package se.kommun.iop.reports.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kommun.iop.domain.language.Phrasebook;

/** The line that says what a copy leaves out and why, at the top of a text and below the first sheet of a workbook. */
record Notice(Phrasebook phrases) {

    private static final String TEXT = "word/document.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TABLE = "xl/tables/table1.xml";
    private static final Pattern AREA = Pattern.compile("ref=\"(A1:[A-Z]+)(\\d+)\"");
    private static final Pattern ROW = Pattern.compile("<row [^>]*?r=\"(\\d+)\"");
    private static final Pattern BODY = Pattern.compile("<w:body>");

    String about(Redaction redaction, String snapshot) {
        var left = new ArrayList<String>();
        add(left, "left.addresses", redaction.count(Secret.Kind.ADDRESS));
        add(left, "left.names", redaction.count(Secret.Kind.NAME), redaction.roles());
        add(left, "left.contacts", redaction.count(Secret.Kind.CONTACT));
        return left.isEmpty()
                ? phrases.say("nothing", snapshot)
                : phrases.say("left", phrases.wording().list(left), snapshot);
    }

    /** @param roles what stands instead, if anything does */
    private void add(List<String> left, String key, long count, List<String> roles) {
        if (roles.isEmpty()) {
            add(left, key, count);
        } else {
            left.add(phrases.say(key + ".by-role", count, phrases.wording().list(roles)));
        }
    }

    private void add(List<String> left, String key, long count) {
        if (count > 0) {
            left.add(phrases.say(key, count));
        }
    }

    static boolean changes(String part) {
        return List.of(TEXT, SHEET, TABLE).contains(part);
    }

    static String into(String part, String xml, String label, String notice) {
        return switch (part) {
            case TEXT -> text(xml, label + ": " + notice);
            case SHEET -> sheet(xml, label, notice);
            default -> table(xml);
        };
    }

    private static String text(String xml, String line) {
        return BODY.matcher(xml)
                .replaceFirst(Matcher.quoteReplacement("<w:body><w:p><w:pPr><w:pStyle w:val=\"Box\"/></w:pPr><w:r><w:t>"
                        + line + "</w:t></w:r></w:p>"));
    }

    /** One row more, which looks as the last one does. */
    private static String sheet(String xml, String label, String notice) {
        int last = lastRow(xml);
        var row = "<row r=\"" + (last + 1) + "\">" + cell("A", last, xml, label) + cell("B", last, xml, notice)
                + "</row>";
        return xml.replace("</sheetData>", row + "</sheetData>");
    }

    private static int lastRow(String xml) {
        return ROW.matcher(xml)
                .results()
                .mapToInt(row -> Integer.parseInt(row.group(1)))
                .max()
                .orElse(0);
    }

    private static String cell(String column, int last, String xml, String text) {
        var above =
                Pattern.compile("<c r=\"" + column + last + "\"( s=\"\\d+\")?").matcher(xml);
        var look = above.find() && above.group(1) != null ? above.group(1) : "";
        return "<c r=\"" + column + (last + 1) + "\"" + look + " t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** The table of that sheet has the row, too. */
    private static String table(String xml) {
        return AREA.matcher(xml)
                .replaceAll(area -> "ref=\"" + area.group(1) + (Integer.parseInt(area.group(2)) + 1) + "\"");
    }
}
