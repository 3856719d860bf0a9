package se.kommun.iop.reports.excel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.kommun.iop.reports.steady.SteadyPackage;

/** A workbook, written sheet by sheet; rows leave the memory as they are written. */
public final class ExcelBook {

    private static final int ROWS_IN_MEMORY = 200;

    private final XSSFWorkbook book = new XSSFWorkbook();
    // Neither compressed nor with a table of strings: both cost more than all the rest.
    private final SXSSFWorkbook streamed = new SXSSFWorkbook(book, ROWS_IN_MEMORY, false, false);
    private final CellWriter cells = new CellWriter(new Looks(book));
    private final BookFront front;

    public ExcelBook(BookFront front) {
        this.front = front;
        // A sheet of more than 4 GB is no sheet for people, and Java's own reader stumbles over the longer form.
        streamed.setZip64Mode(Zip64Mode.Never);
        var core = book.getProperties().getCoreProperties();
        core.setTitle(CellWriter.said(front.title()));
        core.setSubjectProperty(CellWriter.said(front.subject()));
        core.setCreator(CellWriter.said(front.author()));
        core.setLastModifiedByUser(CellWriter.said(front.author()));
        core.setCreated(Optional.of(Date.from(front.madeAt())));
        core.setModified(Optional.of(Date.from(front.madeAt())));
        core.getUnderlyingProperties()
                .setLanguageProperty(Optional.of(front.locale().toLanguageTag()));
    }

    /** A property of the file that no reader sees, such as where it comes from. */
    public void property(String name, String value) {
        book.getProperties().getCustomProperties().addProperty(name, CellWriter.clean(value));
    }

    public void sheet(TableSheet wanted) throws IOException {
        var sheet = wanted.fitted();
        var written = streamed.createSheet(sheet.name());
        header(sheet, written);
        int number = 0;
        for (var row : sheet.rows()) {
            row(sheet, sheet.whole(row), written, ++number, false);
        }
        if (!sheet.totals().isEmpty()) {
            row(sheet, sheet.totals(), written, sheet.lastRow(), true);
        }
        table(sheet);
        written.createFreezePane(1, 1);
        print(sheet, written);
        // Left to the end, the sheets are written in no certain order, and no two workbooks are alike.
        written.flushRows();
    }

    public void writeTo(OutputStream out) throws IOException {
        // In a file, as a workbook may be larger than the memory.
        var zipped = Files.createTempFile("iop", ".xlsx");
        try {
            try (var file = new BufferedOutputStream(Files.newOutputStream(zipped))) {
                streamed.write(file);
            }
            streamed.close();
            SteadyPackage.rewrite(zipped, out);
        } finally {
            Files.delete(zipped);
        }
    }

    private void header(TableSheet sheet, SXSSFSheet written) {
        var row = written.createRow(0);
        for (int i = 0; i < sheet.headings().size(); i++) {
            var heading = sheet.headings().get(i);
            written.setColumnWidth(i, Math.min(heading.width(), 120) * 256);
            cells.heading(heading, row.createCell(i));
        }
        row.setHeightInPoints(Heights.header(sheet.headings()));
    }

    private void row(TableSheet sheet, List<Value> values, SXSSFSheet written, int number, boolean bold) {
        var row = written.createRow(number);
        for (int i = 0; i < values.size(); i++) {
            cells.write(
                    values.get(i), row.createCell(i), sheet.headings().get(i).numbers(), bold);
        }
        row.setHeightInPoints(Heights.row(values, sheet.headings()));
    }

    /** A real table: a screen reader announces its headings, and a filter comes with it. */
    private void table(TableSheet sheet) {
        int last = sheet.headings().size() - 1;
        int totals = sheet.totals().isEmpty() ? 0 : 1;
        var area = new AreaReference(
                new CellReference(0, 0),
                new CellReference(sheet.rows().size() + totals, last),
                SpreadsheetVersion.EXCEL2007);
        var table = book.getSheet(sheet.name()).createTable(area);
        int number = book.getNumberOfSheets();
        table.setName("Tabell" + number);
        table.setDisplayName("Tabell" + number);
        var written = table.getCTTable();
        for (int i = 0; i <= last; i++) {
            written.getTableColumns()
                    .getTableColumnArray(i)
                    .setName(sheet.headings().get(i).text());
        }
        var rows = new AreaReference(
                new CellReference(0, 0), new CellReference(sheet.rows().size(), last), SpreadsheetVersion.EXCEL2007);
        written.addNewAutoFilter().setRef(rows.formatAsString());
        if (totals == 1) {
            written.setTotalsRowCount(1);
            Totals.declare(written, sheet);
        } else {
            written.setTotalsRowShown(false);
        }
        var style = written.addNewTableStyleInfo();
        style.setName("TableStyleLight9");
        style.setShowRowStripes(true);
        style.setShowFirstColumn(true);
    }

    private void print(TableSheet sheet, SXSSFSheet written) {
        written.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        written.setFitToPage(true);
        var setup = written.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        written.getHeader().setLeft(printed(front.title()));
        written.getHeader().setRight(printed(sheet.name()));
        written.getFooter().setRight(printed(front.page()) + " &P (&N)");
    }

    /** In a header an ampersand starts a code, unless it is doubled; Excel takes no more than 255 characters in all. */
    private static String printed(String text) {
        var clean = CellWriter.clean(text).replace("&", "&&");
        return clean.length() > 120 ? clean.substring(0, 119) + "\u2026" : clean;
    }
}
