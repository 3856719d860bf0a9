package se.kommun.iop.batch.reply;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.language.Phrasebook;

/** One month of one measure: days downwards, places across, a sum at the foot. Only the figures can be written in. */
record TemplateSheet(Agreement agreement, Phrasebook words, TemplateLooks looks) {

    private static final int FIRST_PLACE = 2;
    private static final int MEASURE_ROW = 6;
    private static final int HEADING_ROW = 7;
    private static final int MOST_IN_PORTRAIT = 5;

    /** In points: as much room to write by hand as the page has. */
    private static final float A_PAGE = 570;

    private static final float LOWEST = 20;
    private static final float HIGHEST = 30;

    /** @param named whether the sheet's name must tell the measure, too */
    void write(XSSFWorkbook book, Measure measure, List<LocalDate> days, boolean named) {
        var month = words.wording().month(YearMonth.from(days.getFirst()));
        var sheet = book.createSheet(SheetNames.free(book, capital(named ? month + " " + measure.name() : month)));
        var places = agreement.activity().places();
        front(sheet, month, measure);
        headings(sheet, measure, places);
        int row = HEADING_ROW + 1;
        for (LocalDate day : days) {
            var line = sheet.createRow(row++);
            line.setHeightInPoints(Math.clamp(A_PAGE / days.size(), LOWEST, HIGHEST));
            day(line, day, places);
        }
        sums(sheet, row, places);
        TemplateChecks.add(
                sheet,
                words,
                measure,
                new CellRangeAddress(HEADING_ROW + 1, row - 1, FIRST_PLACE, FIRST_PLACE + places.size() - 1));
        sheet.createFreezePane(FIRST_PLACE, HEADING_ROW + 1);
        // Without a password: it keeps fingers off the headings, and whoever must can take it off
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSelectLockedCells(false);
        print(sheet, row, places.size());
    }

    private void front(XSSFSheet sheet, String month, Measure measure) {
        put(sheet.createRow(0), 0, words.say("template.heading", measure.name(), month), looks.title());
        put(sheet.createRow(1), 0, capital(agreement.identity().subject()), looks.text());
        for (int line = 1; line <= 3; line++) {
            put(sheet.createRow(1 + line), 0, words.say("template.line-" + line), looks.text());
        }
    }

    private void headings(XSSFSheet sheet, Measure measure, List<Place> places) {
        var over = sheet.createRow(MEASURE_ROW);
        var row = sheet.createRow(HEADING_ROW);
        row.setHeightInPoints(34);
        put(row, 0, words.say("template.date"), looks.heading());
        put(row, 1, words.say("template.weekday"), looks.heading());
        sheet.setColumnWidth(0, 17 * 256);
        sheet.setColumnWidth(1, 11 * 256);
        for (int i = 0; i < places.size(); i++) {
            put(over, FIRST_PLACE + i, i == 0 ? capital(measure.name()) : "", looks.group());
            put(row, FIRST_PLACE + i, places.get(i).name(), looks.heading());
            sheet.setColumnWidth(FIRST_PLACE + i, 17 * 256);
        }
        if (places.size() > 1) {
            sheet.addMergedRegion(
                    new CellRangeAddress(MEASURE_ROW, MEASURE_ROW, FIRST_PLACE, FIRST_PLACE + places.size() - 1));
        }
    }

    private void day(Row row, LocalDate day, List<Place> places) {
        var date = row.createCell(0);
        date.setCellValue(day);
        date.setCellStyle(looks.date());
        put(
                row,
                1,
                day.getDayOfWeek()
                        .getDisplayName(TextStyle.FULL, words.wording().locale()),
                looks.key());
        for (int i = 0; i < places.size(); i++) {
            var calendar = agreement.activity().calendar();
            boolean open = calendar.current().isEmpty()
                    || calendar.expects(places.get(i).code(), day);
            row.createCell(FIRST_PLACE + i).setCellStyle(open ? looks.expected() : looks.unexpected());
        }
    }

    private void sums(XSSFSheet sheet, int after, List<Place> places) {
        var row = sheet.createRow(after);
        row.setHeightInPoints(21);
        put(row, 0, words.say("template.sum"), looks.sum());
        put(row, 1, "", looks.sum());
        for (int i = 0; i < places.size(); i++) {
            var column = CellReference.convertNumToColString(FIRST_PLACE + i);
            var cell = row.createCell(FIRST_PLACE + i);
            cell.setCellFormula("SUM(" + column + (HEADING_ROW + 2) + ":" + column + after + ")");
            cell.setCellValue(0);
            cell.setCellStyle(looks.sum());
        }
    }

    private static Cell put(Row row, int column, String text, CellStyle look) {
        var cell = row.createCell(column);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        cell.setCellStyle(look);
        return cell;
    }

    private void print(XSSFSheet sheet, int lastRow, int places) {
        sheet.setRepeatingRows(new CellRangeAddress(MEASURE_ROW, HEADING_ROW, -1, -1));
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(places > MOST_IN_PORTRAIT);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 1);
        sheet.getWorkbook()
                .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, FIRST_PLACE + places - 1, 0, lastRow);
        sheet.getFooter().setRight("&P (&N)");
    }

    private String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(words.wording().locale()) + text.substring(1);
    }
}
