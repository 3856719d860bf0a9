package se.kommun.iop.batch.reply;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import se.kommun.iop.batch.workbook.CellValue;

/** Writes a value as the type that it is. A text never becomes a formula, whatever it begins with. */
final class ValueWriter {

    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private record Look(String format, boolean struckThrough, boolean inert) {}

    private static final Look PLAIN = new Look("", false, false);

    private final Map<Look, CellStyle> looks = new HashMap<>();
    private final Workbook book;

    ValueWriter(Workbook book) {
        this.book = book;
    }

    void write(se.kommun.iop.batch.workbook.Cell from, Cell to) {
        switch (from.value()) {
            case CellValue.Text(String text) -> to.setCellValue(fitting(text));
            case CellValue.Number(double value) -> to.setCellValue(value);
            case CellValue.Day(var at, double serial) -> to.setCellValue(DateUtil.getExcelDate(at, false));
            case CellValue.Bool(boolean value) -> to.setCellValue(value);
            case CellValue.Error(String code) -> fail(to, code);
            case CellValue.NotCalculated() -> to.setBlank();
        }
        var look = look(from);
        if (!look.equals(PLAIN)) {
            to.setCellStyle(looks.computeIfAbsent(look, this::style));
        }
    }

    private static String fitting(String text) {
        int longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    private static void fail(Cell to, String code) {
        try {
            to.setCellErrorValue(FormulaError.forString(code).getCode());
        } catch (IllegalArgumentException newer) {
            // Newer programs know more errors than the file format's first version
            to.setCellErrorValue(FormulaError.VALUE.getCode());
        }
    }

    private static Look look(se.kommun.iop.batch.workbook.Cell from) {
        var format = switch (from.value()) {
            case CellValue.Day(var at, double serial) -> at.toLocalTime().toSecondOfDay() == 0 ? DAY : MOMENT;
            default -> "";
        };
        boolean inert = from.value() instanceof CellValue.Text(String text)
                && !text.isEmpty()
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return new Look(format, from.struckThrough(), inert);
    }

    private CellStyle style(Look look) {
        var style = book.createCellStyle();
        style.setQuotePrefixed(look.inert());
        if (!look.format().isEmpty()) {
            style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        }
        if (look.struckThrough()) {
            var font = book.createFont();
            font.setStrikeout(true);
            style.setFont(font);
        }
        return style;
    }
}
