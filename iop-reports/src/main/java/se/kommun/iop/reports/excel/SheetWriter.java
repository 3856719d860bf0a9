package se.kommun.iop.reports.excel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import se.kommun.iop.reports.markup.Markup;

/** Writes a sheet: its rows one by one, within what POI says of the sheet. */
final class SheetWriter {

    /** How POI writes a sheet's rows where there are none. */
    private static final String PLACE = "<sheetData/>";

    /** So much is worth handing on. */
    private static final int FULL = 1 << 16;

    private final TableSheet sheet;
    private final OutputStream out;
    private final Markup xml = new Markup();
    private final CellWriter cells;
    private final List<String> letters;

    SheetWriter(TableSheet sheet, Looks looks, OutputStream out) {
        this.sheet = sheet;
        this.out = out;
        this.cells = new CellWriter(looks, xml);
        this.letters = IntStream.range(0, sheet.headings().size())
                .mapToObj(CellReference::convertNumToColString)
                .toList();
    }

    void write(XSSFSheet around) throws IOException {
        var frame = frame(around);
        int place = frame.indexOf(PLACE);
        out.write(frame.substring(0, place).getBytes(UTF_8));
        xml.start("sheetData");
        rows();
        xml.end().moveTo(out);
        out.write(frame.substring(place + PLACE.length()).getBytes(UTF_8));
    }

    private static String frame(XSSFSheet around) throws IOException {
        var options = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS)
                .setSaveSyntheticDocumentElement(
                        new QName(CTWorksheet.type.getName().getNamespaceURI(), "worksheet"));
        var saved = new ByteArrayOutputStream();
        around.getCTWorksheet().save(saved, options);
        return saved.toString(UTF_8);
    }

    private void rows() throws IOException {
        start(1, Heights.header(sheet.headings()));
        for (int i = 0; i < letters.size(); i++) {
            cells.heading(sheet.headings().get(i), letters.get(i) + 1);
        }
        xml.end();
        int number = 1;
        for (var row : sheet.rows()) {
            row(sheet.whole(row), ++number, false);
        }
        if (!sheet.totals().isEmpty()) {
            row(sheet.totals(), number + 1, true);
        }
    }

    private void row(List<Value> values, int number, boolean bold) throws IOException {
        start(number, Heights.row(values, sheet.headings()));
        for (int i = 0; i < letters.size(); i++) {
            cells.write(
                    values.get(i),
                    letters.get(i) + number,
                    sheet.headings().get(i).numbers(),
                    bold);
        }
        xml.end();
        if (xml.length() > FULL) {
            xml.moveTo(out);
        }
    }

    private void start(int number, float height) {
        xml.start("row", "r", Integer.toString(number), "customHeight", "1", "ht", Float.toString(height));
    }
}
