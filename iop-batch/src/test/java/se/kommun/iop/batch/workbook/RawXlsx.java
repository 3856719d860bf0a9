package se.kommun.iop.batch.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An xlsx file put together by hand, for what no program at hand writes. */
final class RawXlsx {

    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder tabs = new StringBuilder();
    private final StringBuilder references = new StringBuilder();
    private String settings = "";
    private int sheets;

    /** A workbook with one sheet, Blad1, that has these rows. */
    static byte[] ofRows(String rows) {
        return new RawXlsx().rows("Blad1", rows).content();
    }

    /** A workbook with one sheet, Blad1, with this inside the worksheet. */
    static byte[] ofSheet(String inside) {
        return new RawXlsx().sheet("Blad1", "", inside).content();
    }

    RawXlsx rows(String name, String rows) {
        return sheet(name, "", "<sheetData>" + rows + "</sheetData>");
    }

    RawXlsx sheet(String name, String tabAttributes, String inside) {
        sheets++;
        tabs.append("<sheet name='%s' sheetId='%d' r:id='s%d' %s/>".formatted(name, sheets, sheets, tabAttributes));
        reference("s" + sheets, "worksheet", "worksheets/sheet" + sheets + ".xml");
        return part("xl/worksheets/sheet" + sheets + ".xml", "<worksheet>" + inside + "</worksheet>");
    }

    RawXlsx tab(String name, String id) {
        tabs.append("<sheet name='%s' sheetId='9' r:id='%s'/>".formatted(name, id));
        return this;
    }

    RawXlsx reference(String id, String kind, String target) {
        references.append("<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, TRANSITIONAL, kind, target));
        return this;
    }

    RawXlsx settings(String elements) {
        settings = elements;
        return this;
    }

    RawXlsx strings(String items) {
        return reference("strings", "sharedStrings", "sharedStrings.xml")
                .part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    RawXlsx styles(String inside) {
        return reference("styles", "styles", "styles.xml")
                .part("xl/styles.xml", "<styleSheet>" + inside + "</styleSheet>");
    }

    RawXlsx part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    RawXlsx part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    byte[] content() {
        parts.putIfAbsent(
                "_rels/.rels",
                "<Relationships><Relationship Id='r' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
                        .formatted(TRANSITIONAL)
                        .getBytes(StandardCharsets.UTF_8));
        parts.putIfAbsent(
                "xl/workbook.xml",
                "<workbook xmlns:r='%s'>%s<sheets>%s</sheets></workbook>"
                        .formatted(TRANSITIONAL, settings, tabs)
                        .getBytes(StandardCharsets.UTF_8));
        parts.putIfAbsent(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>%s</Relationships>".formatted(references).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException never) {
            throw new AssertionError(never);
        }
        return bytes.toByteArray();
    }
}
