package se.kommun.iop.batch.reply;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Severity;

/** The last sheet: a short summary, and every remark with a link to its cell (Återkoppling). */
final class FeedbackSheet {

    private static final int[] WIDTHS = {24, 14, 60, 60};
    private static final int POINTS_A_LINE = 15;

    private final Workbook book;
    private final Phrasebook words;
    private final FeedbackLooks looks;

    FeedbackSheet(Workbook book, Phrasebook words) {
        this.book = book;
        this.words = words;
        this.looks = new FeedbackLooks(book);
    }

    void write(String fileName, Remarks remarks, boolean blanked) {
        var sheet = book.createSheet(SheetNames.free(book, words.say("sheet")));
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        int next = summary(sheet, fileName, remarks, blanked) + 1;
        header(sheet, next);
        sheet.createFreezePane(0, next + 1);
        sheet.setRepeatingRows(new CellRangeAddress(next, next, -1, -1));
        int row = next + 1;
        for (Remark remark : remarks.all()) {
            write(sheet.createRow(row++), remark);
        }
        if (remarks.all().isEmpty()) {
            put(sheet.createRow(row), 2, words.say("nothing"), looks.wrapped());
        } else {
            sheet.setAutoFilter(new CellRangeAddress(next, row - 1, 0, WIDTHS.length - 1));
        }
        print(sheet);
    }

    private int summary(Sheet sheet, String fileName, Remarks remarks, boolean blanked) {
        int row = 0;
        put(sheet.createRow(row++), 0, words.say("title", fileName), looks.title());
        put(
                sheet.createRow(row++),
                0,
                words.say(
                        "counts",
                        remarks.count(Severity.ERROR),
                        remarks.count(Severity.WARNING),
                        remarks.count(Severity.INFO)),
                looks.plain());
        put(sheet.createRow(row++), 0, words.say("read", remarks.observations()), looks.plain());
        put(sheet.createRow(row++), 0, words.say("what-to-do"), looks.plain());
        put(sheet.createRow(row++), 0, words.say("marks"), looks.plain());
        if (blanked) {
            put(sheet.createRow(row++), 0, words.say("blanked"), looks.plain());
        }
        return row;
    }

    private void header(Sheet sheet, int number) {
        var row = sheet.createRow(number);
        put(row, 0, words.say("column.cell"), looks.heading());
        put(row, 1, words.say("column.severity"), looks.heading());
        put(row, 2, words.say("column.what"), looks.heading());
        put(row, 3, words.say("column.then"), looks.heading());
    }

    private void write(Row row, Remark remark) {
        var place =
                put(row, 0, remark.cell().map(CellReference::text).orElse(words.say("whole-file")), looks.wrapped());
        remark.cell().filter(cell -> book.getSheet(cell.sheet()) != null).ifPresent(cell -> link(place, cell));
        put(row, 1, words.say("sign." + remark.severity()), looks.wrapped());
        put(row, 2, remark.what(), looks.wrapped());
        put(row, 3, remark.then(), looks.wrapped());
        int longest = Math.max(remark.what().length(), remark.then().length());
        row.setHeightInPoints(POINTS_A_LINE * (1 + longest / WIDTHS[2]));
    }

    private void link(Cell from, CellReference to) {
        var link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + to.sheet().replace("'", "''") + "'!" + to.address());
        from.setHyperlink(link);
        from.setCellStyle(looks.link());
    }

    private static Cell put(Row row, int column, String text, CellStyle look) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(look);
        return cell;
    }

    private static void print(Sheet sheet) {
        sheet.setFitToPage(true);
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
    }
}
