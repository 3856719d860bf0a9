package se.kommun.iop.batch.reply;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of the template look: large enough to be read on a wall, and written in by hand. */
record TemplateLooks(
        CellStyle title,
        CellStyle text,
        CellStyle group,
        CellStyle heading,
        CellStyle date,
        CellStyle key,
        CellStyle expected,
        CellStyle unexpected,
        CellStyle sum) {

    /** The month in Swedish on any computer: the weekday beside it is Swedish, too. */
    private static final String SWEDISH_DAY = "[$-41D]d\\ mmmm";

    TemplateLooks(XSSFWorkbook book) {
        this(
                style(book, 16, true),
                style(book, 11, false),
                centred(boxed(style(book, 12, true))),
                wrapping(centred(boxed(style(book, 12, true)))),
                formatted(book, boxed(style(book, 12, false)), SWEDISH_DAY),
                boxed(style(book, 12, false)),
                unlocked(centred(boxed(style(book, 13, false)))),
                hatched(unlocked(centred(boxed(style(book, 13, false))))),
                centred(boxed(style(book, 12, true))));
    }

    private static XSSFCellStyle style(XSSFWorkbook book, int points, boolean bold) {
        var font = book.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        var style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle boxed(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static XSSFCellStyle centred(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle wrapping(XSSFCellStyle style) {
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle unlocked(XSSFCellStyle style) {
        style.setLocked(false);
        return style;
    }

    /** A pattern, too: grey alone is lost on a poor printer. */
    private static XSSFCellStyle hatched(XSSFCellStyle style) {
        style.setFillPattern(FillPatternType.THIN_FORWARD_DIAG);
        style.setFillForegroundColor(IndexedColors.GREY_40_PERCENT.getIndex());
        style.setFillBackgroundColor(IndexedColors.WHITE.getIndex());
        return style;
    }

    private static XSSFCellStyle formatted(XSSFWorkbook book, XSSFCellStyle style, String format) {
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }
}
