package se.kommun.iop.reports.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look: one style for each format, made once and known by its number in the workbook. */
final class Looks {

    static final String FONT = "Arial";

    private static final byte[] HEADER = {(byte) 0xFF, (byte) 0xE3, (byte) 0xEA, (byte) 0xF3};

    private final XSSFWorkbook book;
    private final Map<Look, String> made = new HashMap<>();
    private final XSSFFont bold;

    private record Look(String format, boolean right, boolean bold, boolean quoted, boolean wrapped, boolean filled) {}

    Looks(XSSFWorkbook book) {
        this.book = book;
        var standard = book.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) 10);
        bold = book.createFont();
        bold.setFontName(FONT);
        bold.setFontHeightInPoints((short) 10);
        bold.setBold(true);
    }

    String header(boolean right, boolean startsLikeFormula) {
        return style(new Look("@", right, true, startsLikeFormula, true, true));
    }

    /** A leading sign would make a formula of a text that somebody types over or exports: Excel's own mark prevents it. */
    String text(boolean bold, boolean startsLikeFormula) {
        return style(new Look("General", false, bold, startsLikeFormula, true, false));
    }

    /** A word in a column of numbers. */
    String word(boolean bold) {
        return style(new Look("General", true, bold, false, false, false));
    }

    String number(String format, boolean bold) {
        return style(new Look(format, true, bold, false, false, false));
    }

    String day(String format, boolean bold) {
        return style(new Look(format, false, bold, false, false, false));
    }

    private String style(Look look) {
        return made.computeIfAbsent(
                look, wanted -> Integer.toString(make(wanted).getIndex()));
    }

    private XSSFCellStyle make(Look look) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        style.setAlignment(look.right() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        if (!look.right()) {
            // Keeps a text from touching the number before it.
            style.setIndention((short) 1);
        }
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.wrapped());
        style.setQuotePrefixed(look.quoted());
        if (look.bold()) {
            style.setFont(bold);
            style.setBorderBottom(BorderStyle.THIN);
        }
        if (look.filled()) {
            style.setFillForegroundColor(new XSSFColor(HEADER, null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
