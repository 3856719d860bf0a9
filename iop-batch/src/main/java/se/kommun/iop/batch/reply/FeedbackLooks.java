package se.kommun.iop.batch.reply;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of the last sheet look. A text that looks like a formula stays a text, also when it is edited. */
record FeedbackLooks(CellStyle plain, CellStyle wrapped, CellStyle heading, CellStyle title, CellStyle link) {

    FeedbackLooks(Workbook book) {
        this(
                style(book, font(book)),
                wrapping(style(book, font(book))),
                underlined(wrapping(style(book, bold(font(book), 11)))),
                style(book, bold(font(book), 14)),
                wrapping(style(book, linked(font(book)))));
    }

    private static CellStyle style(Workbook book, Font font) {
        var style = book.createCellStyle();
        style.setFont(font);
        style.setQuotePrefixed(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle wrapping(CellStyle style) {
        style.setWrapText(true);
        return style;
    }

    private static CellStyle underlined(CellStyle style) {
        style.setBorderBottom(BorderStyle.MEDIUM);
        return style;
    }

    private static Font font(Workbook book) {
        var font = book.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) 11);
        return font;
    }

    private static Font bold(Font font, int points) {
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        return font;
    }

    private static Font linked(Font font) {
        font.setUnderline(Font.U_SINGLE);
        font.setColor(IndexedColors.BLUE.getIndex());
        return font;
    }
}
