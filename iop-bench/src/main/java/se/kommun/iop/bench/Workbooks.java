package se.kommun.iop.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import se.kommun.iop.reports.excel.BookFront;
import se.kommun.iop.reports.excel.ExcelBook;
import se.kommun.iop.reports.excel.Heading;
import se.kommun.iop.reports.excel.TableSheet;
import se.kommun.iop.reports.excel.Value;

/** The same rows as a workbook. IOP's is a real table that is the same bytes every time; the others' are bare cells. */
final class Workbooks {

    private static final int DAY = 1;
    private static final int VALUE = 5;

    private Workbooks() {}

    static void ours(int rows, OutputStream out) throws IOException {
        var book =
                new ExcelBook(new BookFront("Titel", "Ämne", "Kontoret", Locale.of("sv", "SE"), Instant.EPOCH, "Sida"));
        var headings = new ArrayList<Heading>();
        for (int i = 0; i < LineageRow.HEADINGS.size(); i++) {
            headings.add(
                    i == VALUE
                            ? Heading.number(LineageRow.HEADINGS.get(i), 10)
                            : Heading.text(LineageRow.HEADINGS.get(i), 20));
        }
        book.sheet(new TableSheet(
                "Spårbarhet",
                headings,
                new AbstractList<>() {
                    @Override
                    public List<Value> get(int index) {
                        return values(new LineageRow(index));
                    }

                    @Override
                    public int size() {
                        return rows;
                    }
                },
                List.of()));
        book.writeTo(out);
    }

    private static List<Value> values(LineageRow row) {
        var values = new ArrayList<Value>(LineageRow.HEADINGS.size());
        for (int i = 0; i < LineageRow.HEADINGS.size(); i++) {
            values.add(
                    switch (i) {
                        case DAY -> new Value.Day(row.day());
                        case VALUE -> Value.count(row.value());
                        default -> Value.text(row.text(i));
                    });
        }
        return values;
    }

    static void poiStreaming(int rows, OutputStream out) throws IOException {
        try (var book = new SXSSFWorkbook(200)) {
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            var sheet = book.createSheet("Spårbarhet");
            var header = sheet.createRow(0);
            for (int i = 0; i < LineageRow.HEADINGS.size(); i++) {
                header.createCell(i).setCellValue(LineageRow.HEADINGS.get(i));
            }
            for (int number = 0; number < rows; number++) {
                var row = new LineageRow(number);
                var written = sheet.createRow(number + 1);
                for (int i = 0; i < LineageRow.HEADINGS.size(); i++) {
                    var cell = written.createCell(i);
                    switch (i) {
                        case DAY -> {
                            cell.setCellValue(row.day());
                            cell.setCellStyle(day);
                        }
                        case VALUE -> cell.setCellValue(row.value());
                        default -> cell.setCellValue(row.text(i));
                    }
                }
            }
            book.write(out);
        }
    }

    static void fastexcel(int rows, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "bench", "1.0")) {
            var sheet = book.newWorksheet("Spårbarhet");
            for (int i = 0; i < LineageRow.HEADINGS.size(); i++) {
                sheet.value(0, i, LineageRow.HEADINGS.get(i));
            }
            for (int number = 0; number < rows; number++) {
                var row = new LineageRow(number);
                for (int i = 0; i < LineageRow.HEADINGS.size(); i++) {
                    switch (i) {
                        case DAY -> {
                            sheet.value(number + 1, i, row.day());
                            sheet.style(number + 1, i).format("yyyy-mm-dd").set();
                        }
                        case VALUE -> sheet.value(number + 1, i, row.value());
                        default -> sheet.inlineString(number + 1, i, row.text(i));
                    }
                }
                if (number % 1000 == 999) {
                    sheet.flush();
                }
            }
        }
    }
}
