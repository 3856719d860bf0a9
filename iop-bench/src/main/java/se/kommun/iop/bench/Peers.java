package se.kommun.iop.bench;

import com.github.pjfanning.xlsx.StreamingReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.util.IOUtils;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What others do with the same workbook: bare typed rows of a day, a name and a number, and no understanding of them. */
final class Peers {

    static {
        // A sheet of a million rows is more than POI takes in its own way of opening, unless it is told otherwise.
        IOUtils.setByteArrayMaxOverride(1 << 30);
    }

    private Peers() {}

    /** Takes a row; what it makes of it must depend on all three. */
    interface TypedRows {
        void row(LocalDate day, String place, int count);
    }

    static void usermodel(byte[] content, TypedRows rows) throws IOException {
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            rows(workbook, rows);
        }
    }

    static void excelStreamingReader(byte[] content, TypedRows rows) throws IOException {
        try (var workbook = StreamingReader.builder()
                .rowCacheSize(1000)
                .bufferSize(65_536)
                .open(new ByteArrayInputStream(content))) {
            rows(workbook, rows);
        }
    }

    private static void rows(Workbook workbook, TypedRows rows) {
        for (var row : workbook.getSheetAt(0)) {
            if (row.getRowNum() > 0) {
                rows.row(
                        row.getCell(0).getLocalDateTimeCellValue().toLocalDate(),
                        row.getCell(1).getStringCellValue(),
                        (int) row.getCell(2).getNumericCellValue());
            }
        }
    }

    static void fastexcelReader(byte[] content, TypedRows rows) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                var stream = workbook.getFirstSheet().openStream()) {
            stream.skip(1)
                    .forEach(row -> rows.row(
                            row.getCellAsDate(0).orElseThrow().toLocalDate(),
                            row.getCellAsString(1).orElseThrow(),
                            row.getCellAsNumber(2).orElseThrow().intValue()));
        }
    }

    static void poiEvents(byte[] content, TypedRows rows) throws IOException {
        try (var opened = OPCPackage.open(new ByteArrayInputStream(content))) {
            var strings = new ReadOnlySharedStringsTable(opened);
            var sheets = new XSSFReader(opened).getSheetsData();
            try (InputStream sheet = sheets.next()) {
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new Cells(strings, rows));
                parser.parse(new InputSource(sheet));
            }
        } catch (OpenXML4JException | SAXException | javax.xml.parsers.ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    /** Column by column, as quick as POI's own events allow. */
    private static final class Cells extends DefaultHandler {
        private final ReadOnlySharedStringsTable strings;
        private final TypedRows rows;
        private final StringBuilder value = new StringBuilder();
        private boolean inValue;
        private int column;
        private int row;
        private String type = "";
        private LocalDate day = LocalDate.EPOCH;
        private String place = "";

        Cells(ReadOnlySharedStringsTable strings, TypedRows rows) {
            this.strings = strings;
            this.rows = rows;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            switch (local) {
                case "row" -> {
                    row++;
                    column = -1;
                }
                case "c" -> {
                    column++;
                    type = attributes.getValue("t") == null ? "" : attributes.getValue("t");
                }
                case "v" -> {
                    inValue = true;
                    value.setLength(0);
                }
                default -> {}
            }
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (inValue) {
                value.append(text, start, length);
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            if (!local.equals("v")) {
                return;
            }
            inValue = false;
            if (row == 1) {
                return;
            }
            switch (column) {
                case 0 ->
                    day = DateUtil.getLocalDateTime(Double.parseDouble(value.toString()))
                            .toLocalDate();
                case 1 ->
                    place = type.equals("s")
                            ? strings.getItemAt(Integer.parseInt(value.toString()))
                                    .getString()
                            : value.toString();
                default -> rows.row(day, place, (int) Double.parseDouble(value.toString()));
            }
        }
    }
}
