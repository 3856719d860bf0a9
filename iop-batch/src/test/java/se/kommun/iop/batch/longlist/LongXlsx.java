package se.kommun.iop.batch.longlist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.kommun.iop.batch.workbook.CellAddress;

/** Writes an xlsx file with one sheet as Excel writes it, row by row, however many there are. */
final class LongXlsx implements AutoCloseable {

    /** The styles of cells. */
    static final int PLAIN = 0;

    static final int DATE = 1;
    static final int STRUCK = 2;

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final ZipOutputStream zip;
    private final OutputStream out;
    private final StringBuilder row = new StringBuilder();
    private final Map<String, Integer> shared = new LinkedHashMap<>();
    private int number;
    private int column;

    LongXlsx(OutputStream file) throws IOException {
        this.zip = new ZipOutputStream(file);
        zip.setLevel(Deflater.BEST_SPEED);
        part("[Content_Types].xml", types());
        part("_rels/.rels", relationships(relationship("r1", "officeDocument", "xl/workbook.xml")));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                        .formatted(MAIN, OFFICE));
        part(
                "xl/_rels/workbook.xml.rels",
                relationships(relationship("r1", "worksheet", "worksheets/sheet1.xml")
                        + relationship("r2", "styles", "styles.xml")
                        + relationship("r3", "sharedStrings", "sharedStrings.xml")));
        part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\"><fonts><font/><font><strike/></font></fonts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"0\" fontId=\"1\"/></cellXfs></styleSheet>"
                        .formatted(MAIN));
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        this.out = new BufferedOutputStream(zip, 1 << 16);
        write(HEAD
                + "<worksheet xmlns=\"%s\" xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\">"
                        .formatted(MAIN)
                + "<sheetData>");
    }

    private static String types() {
        var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        types.append(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        Map.of(
                        "workbook", "sheet.main",
                        "worksheets/sheet1", "worksheet",
                        "styles", "styles",
                        "sharedStrings", "sharedStrings")
                .forEach((part, kind) -> types.append(
                        "<Override PartName=\"/xl/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
                                .formatted(part, kind)));
        return types.append("</Types>").toString();
    }

    private static String relationships(String inside) {
        return "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(PACKAGE, inside);
    }

    private static String relationship(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, kind, target);
    }

    private void part(String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + xml).getBytes(UTF_8));
        zip.closeEntry();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
    }

    LongXlsx row(boolean hidden) {
        number++;
        column = 0;
        row.append("<row r=\"").append(number).append("\" spans=\"1:6\"");
        row.append(hidden ? " hidden=\"1\"" : "").append(" x14ac:dyDescent=\"0.25\">");
        return this;
    }

    LongXlsx skip() {
        column++;
        return this;
    }

    private StringBuilder cell(int style) {
        column++;
        return row.append("<c r=\"")
                .append(new CellAddress(number, column).text())
                .append(style == PLAIN ? "" : "\" s=\"" + style)
                .append('"');
    }

    LongXlsx number(double value, int style) {
        cell(style).append("><v>");
        if (value == Math.rint(value)) {
            row.append((long) value);
        } else {
            row.append(value);
        }
        row.append("</v></c>");
        return this;
    }

    LongXlsx calculated(double value, String formula) {
        cell(PLAIN)
                .append("><f>")
                .append(formula)
                .append("</f><v>")
                .append(value)
                .append("</v></c>");
        return this;
    }

    LongXlsx text(String text, int style) {
        int index = shared.computeIfAbsent(text, some -> shared.size());
        cell(style).append(" t=\"s\"><v>").append(index).append("</v></c>");
        return this;
    }

    LongXlsx inline(String text, int style) {
        cell(style).append(" t=\"inlineStr\"><is><t>").append(escaped(text)).append("</t></is></c>");
        return this;
    }

    LongXlsx error(String code) {
        cell(PLAIN).append(" t=\"e\"><v>").append(code).append("</v></c>");
        return this;
    }

    LongXlsx blank(int style) {
        cell(style).append("/>");
        return this;
    }

    void end() throws IOException {
        write(row.append("</row>").toString());
        row.setLength(0);
    }

    /** Rows as they are spelled out. */
    void raw(String rows) throws IOException {
        write(rows);
    }

    /** A row that is only formatted. */
    void formatted() throws IOException {
        number++;
        write("<row r=\"" + number + "\" s=\"1\" customFormat=\"1\"/>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public void close() throws IOException {
        write("</sheetData></worksheet>");
        out.flush();
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
        zip.write((HEAD + "<sst xmlns=\"" + MAIN + "\">").getBytes(UTF_8));
        for (var text : shared.keySet()) {
            zip.write(("<si><t xml:space=\"preserve\">" + escaped(text) + "</t></si>").getBytes(UTF_8));
        }
        zip.write("</sst>".getBytes(UTF_8));
        zip.closeEntry();
        zip.close();
    }
}
