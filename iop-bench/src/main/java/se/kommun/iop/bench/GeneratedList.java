package se.kommun.iop.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A season as a workbook, written as Excel writes it: spans, styled dates and shared strings. */
final class GeneratedList {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final Season season;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private GeneratedList(Season season) {
        this.season = season;
    }

    static byte[] of(Season season) {
        return new GeneratedList(season).write("");
    }

    /** The same content in another file, as when somebody has opened it and saved it again. */
    static byte[] savedAgain(Season season) {
        return new GeneratedList(season).write("2");
    }

    private byte[] write(String remark) {
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            zip.setComment(remark);
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + override("workbook.xml", "sheet.main") + override("worksheets/sheet1.xml", "worksheet")
                            + override("styles.xml", "styles") + override("sharedStrings.xml", "sharedStrings")
                            + "</Types>");
            part(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(relation(1, "worksheet", "worksheets/sheet1.xml")
                            + relation(2, "styles", "styles.xml")
                            + relation(3, "sharedStrings", "sharedStrings.xml")));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"Närvaro\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"1\"><font/></fonts>"
                            + "<fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
                            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"0\"/>"
                            + "<xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            part(zip, "xl/sharedStrings.xml", strings());
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet(zip);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void sheet(ZipOutputStream zip) throws IOException {
        zip.write((XML + "<worksheet xmlns=\"" + MAIN
                        + "\" xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\"><dimension ref=\"A1:C"
                        + (season.rows() + 1)
                        + "\"/><sheetFormatPr defaultRowHeight=\"15\"/><sheetData>"
                        + "<row r=\"1\" spans=\"1:3\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                        + "<c r=\"C1\" t=\"s\"><v>2</v></c></row>")
                .getBytes(UTF_8));
        var rows = new StringBuilder();
        for (int i = 0; i < season.rows(); i++) {
            int row = i + 2;
            rows.append("<row r=\"")
                    .append(row)
                    .append("\" spans=\"1:3\" x14ac:dyDescent=\"0.25\"><c r=\"A")
                    .append(row)
                    .append("\" s=\"1\"><v>")
                    .append(DAY_ZERO.until(season.day(i), ChronoUnit.DAYS))
                    .append("</v></c><c r=\"B")
                    .append(row)
                    .append("\" t=\"s\"><v>")
                    .append(3 + i % season.places())
                    .append("</v></c><c r=\"C")
                    .append(row)
                    .append("\"><v>")
                    .append(season.count(i))
                    .append("</v></c></row>");
            if (rows.length() > 50_000) {
                zip.write(rows.toString().getBytes(UTF_8));
                rows.setLength(0);
            }
        }
        zip.write((rows + "</sheetData></worksheet>").getBytes(UTF_8));
    }

    private String strings() {
        var all = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
        all.append("<si><t>Datum</t></si><si><t>Plats</t></si><si><t>Antal deltagare</t></si>");
        for (int i = 0; i < season.places(); i++) {
            all.append("<si><t>").append(season.place(i)).append("</t></si>");
        }
        return all.append("</sst>").toString();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((XML + xml).getBytes(UTF_8));
        zip.closeEntry();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }
}
