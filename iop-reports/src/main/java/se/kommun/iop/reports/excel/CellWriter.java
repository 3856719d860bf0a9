package se.kommun.iop.reports.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;
import se.kommun.iop.reports.markup.Markup;

/** Writes a value as a cell, with the format that shows it rightly. */
final class CellWriter {

    /** What Excel can hold in one cell. */
    private static final int LONGEST = 32_767;

    /** A paper's numbers are written alike wherever it is opened: "1 821" and "15,5", not "1,821" and "15.5". */
    private static final String SWEDISH = "[$-41D]";

    private static final String FORMULA_SIGNS = "=+-@\t\r\n";

    /** In place of a formula, where there is none. */
    private static final String TYPED = "";

    private static final String[] NOTHING = {};
    private static final String[] KEPT = {"xml:space", "preserve"};

    private final Looks looks;
    private final Markup xml;

    CellWriter(Looks looks, Markup xml) {
        this.looks = looks;
        this.xml = xml;
    }

    void heading(Heading heading, String at) {
        text(heading.text(), at, looks.header(heading.numbers(), startsLikeFormula(heading.text())), TYPED);
    }

    /** @param numbers whether the column holds numbers */
    void write(Value value, String at, boolean numbers, boolean bold) {
        if (value instanceof Value.Formula(var formula, var now)) {
            write(now, at, numbers, bold, formula);
        } else {
            write(value, at, numbers, bold, TYPED);
        }
    }

    private void write(Value shown, String at, boolean numbers, boolean bold, String formula) {
        switch (shown) {
            case Value.Text(var text) -> {
                var clean = said(text);
                var look = numbers && !startsLikeFormula(clean)
                        ? looks.word(bold)
                        : looks.text(bold, startsLikeFormula(clean));
                text(clean, at, look, formula);
            }
            case Value.Count(var number, var decimals) ->
                number(number, at, decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), bold, formula);
            case Value.Average(var number) -> number(number, at, "#,##0.0", bold, formula);
            case Value.Share(var number) -> number(number, at, "0.0\u00a0%", bold, formula);
            case Value.Day(var day) -> day(day, at, looks.day("yyyy-mm-dd", bold), formula);
            case Value.Month(var month) -> day(month.atDay(1), at, looks.day("yyyy-mm", bold), formula);
            case Value.Formula nested -> throw new IllegalArgumentException("A formula gives a value");
        }
    }

    private void number(BigDecimal number, String at, String format, boolean bold, String formula) {
        cell(number.doubleValue(), at, looks.number(SWEDISH + format, bold), formula);
    }

    private void day(LocalDate day, String at, String look, String formula) {
        cell(DateUtil.getExcelDate(day), at, look, formula);
    }

    private void cell(double number, String at, String look, String formula) {
        xml.start("c", "r", at, "s", look, "t", "n");
        formula(formula);
        xml.start("v").text(Double.toString(number)).end().end();
    }

    private void text(String text, String at, String look, String formula) {
        if (formula.equals(TYPED)) {
            // In its cell and not in a table of strings: that costs more than all the rest.
            xml.start("c", "r", at, "s", look, "t", "inlineStr").start("is");
            words("t", text);
            xml.end().end();
        } else {
            xml.start("c", "r", at, "s", look, "t", "str");
            formula(formula);
            words("v", text);
            xml.end();
        }
    }

    private void formula(String formula) {
        if (!formula.equals(TYPED)) {
            xml.start("f").text(clean(formula)).end();
        }
    }

    private void words(String element, String text) {
        xml.start(element, text.strip().length() == text.length() ? NOTHING : KEPT)
                .text(text)
                .end();
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
        if (text.length() <= LONGEST / 2 && isPlain(text)) {
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

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 0x20 || text.charAt(i) > 0xD7FF) {
                return false;
            }
        }
        return true;
    }
}
