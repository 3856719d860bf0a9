package se.kommun.iop.reports.excel;

import org.apache.poi.ss.usermodel.Cell;

/** Writes a value into a cell, with the format that shows it rightly. */
final class CellWriter {

    /** What Excel can hold in one cell. */
    private static final int LONGEST = 32_767;

    /** A paper's numbers are written alike wherever it is opened: "1 821" and "15,5", not "1,821" and "15.5". */
    private static final String SWEDISH = "[$-41D]";

    private static final String FORMULA_SIGNS = "=+-@\t\r\n";

    private final Looks looks;

    CellWriter(Looks looks) {
        this.looks = looks;
    }

    /** @param numbers whether the column holds numbers */
    void write(Value value, Cell cell, boolean numbers, boolean bold) {
        switch (value) {
            case Value.Text(var text) -> text(text, cell, numbers, bold);
            case Value.Count(var number, var decimals) -> {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(
                        looks.number(SWEDISH + (decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals)), bold));
            }
            case Value.Average(var number) -> {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(looks.number(SWEDISH + "#,##0.0", bold));
            }
            case Value.Share(var number) -> {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(looks.number(SWEDISH + "0.0\u00a0%", bold));
            }
            case Value.Day(var day) -> {
                cell.setCellValue(day);
                cell.setCellStyle(looks.day("yyyy-mm-dd", bold));
            }
            case Value.Month(var month) -> {
                cell.setCellValue(month.atDay(1));
                cell.setCellStyle(looks.day("yyyy-mm", bold));
            }
            case Value.Formula(var formula, var now) -> {
                cell.setCellFormula(formula);
                // After the formula, so that it becomes the formula's value and does not replace it.
                write(now, cell, numbers, bold);
            }
        }
    }

    private void text(String text, Cell cell, boolean numbers, boolean bold) {
        var clean = said(text);
        cell.setCellValue(clean);
        cell.setCellStyle(
                numbers && !startsLikeFormula(clean) ? looks.word(bold) : looks.text(bold, startsLikeFormula(clean)));
    }

    void heading(Heading heading, Cell cell) {
        cell.setCellValue(heading.text());
        cell.setCellStyle(looks.header(heading.numbers(), startsLikeFormula(heading.text())));
    }

    private static boolean startsLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    }

    /** The same; where nothing is left, a dash says that nothing is. */
    static String said(String text) {
        var clean = clean(text);
        return clean.isBlank() ? Value.NONE : clean;
    }

    /** Without what XML cannot carry. */
    static String clean(String text) {
        if (text.length() <= LONGEST / 2 && text.chars().allMatch(letter -> letter >= 0x20 && letter <= 0xD7FF)) {
            return text;
        }
        var clean = new StringBuilder();
        text.codePoints()
                .filter(character -> character >= 0x20 && character <= 0xD7FF
                        || character == '\n'
                        || character == '\t'
                        || character >= 0xE000 && character <= 0xFFFD
                        || character >= 0x10000)
                .limit(LONGEST / 2)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
