package se.kommun.iop.reports.excel;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.kommun.iop.reports.steady.SteadyPackage;

/** A workbook. POI knows all of it but its rows, which are written one by one and never are in memory together. */
public final class ExcelBook {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Looks looks = new Looks(book);
    private final Map<XSSFSheet, TableSheet> sheets = new LinkedHashMap<>();
    private final BookFront front;

    public ExcelBook(BookFront front) {
        this.front = front;
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

    public void sheet(TableSheet wanted) {
        var sheet = wanted.fitted();
        var made = book.createSheet(sheet.name());
        for (int i = 0; i < sheet.headings().size(); i++) {
            made.setColumnWidth(i, Math.min(sheet.headings().get(i).width(), 120) * 256);
        }
        table(sheet, made);
        made.createFreezePane(1, 1);
        print(sheet, made);
        sheets.put(made, sheet);
    }

    public void writeTo(OutputStream out) throws IOException {
        // In a file, as a sheet may be larger than the memory.
        var rows = Files.createTempFile("iop", ".zip");
        try {
            try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(rows)))) {
                for (var sheet : sheets.entrySet()) {
                    var part = sheet.getKey().getPackagePart().getPartName().getName();
                    zip.putNextEntry(new ZipEntry(part.substring(1)));
                    new SheetWriter(sheet.getValue(), looks, zip).write(sheet.getKey());
                    zip.closeEntry();
                }
            }
            var rest = new ByteArrayOutputStream();
            book.write(rest);
            // Closing it would write it once more, to nowhere.
            book.getPackage().revert();
            SteadyPackage.rewrite(rest.toByteArray(), rows, out);
        } finally {
            Files.delete(rows);
        }
    }

    /** A real table: a screen reader announces its headings, and a filter comes with it. */
    private void table(TableSheet sheet, XSSFSheet made) {
        int last = sheet.headings().size() - 1;
        int totals = sheet.totals().isEmpty() ? 0 : 1;
        var area = new AreaReference(
                new CellReference(0, 0),
                new CellReference(sheet.rows().size() + totals, last),
                SpreadsheetVersion.EXCEL2007);
        var table = made.createTable(area);
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

    private void print(TableSheet sheet, XSSFSheet made) {
        made.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        made.setFitToPage(true);
        var setup = made.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        made.getHeader().setLeft(printed(front.title()));
        made.getHeader().setRight(printed(sheet.name()));
        made.getFooter().setRight(printed(front.page()) + " &P (&N)");
    }

    /** In a header an ampersand starts a code, unless it is doubled; Excel takes no more than 255 characters in all. */
    private static String printed(String text) {
        var clean = CellWriter.clean(text).replace("&", "&&");
        return clean.length() > 120 ? clean.substring(0, 119) + "\u2026" : clean;
    }
}
