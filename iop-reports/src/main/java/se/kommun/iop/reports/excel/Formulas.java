package se.kommun.iop.reports.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/** Formulas over the tables of other sheets. Columns count from 0, rows as Excel shows them. */
public final class Formulas {

    private Formulas() {}

    /** The sum of a column of another sheet over the days of the month that stands in a cell. */
    public static String sumOfMonth(TableSheet of, int column, int dayColumn, int monthColumn, int row) {
        var month = "$" + letters(monthColumn) + row;
        var days = range(of, dayColumn, true);
        var numbers = range(of, column, false);
        var within = days + ",\">=\"&" + month + "," + days + ",\"<\"&EDATE(" + month + ",1)";
        return unlessNone("COUNTIFS(" + numbers + ",\">=0\"," + within + ")", "SUMIFS(" + numbers + "," + within + ")");
    }

    /** The sum of a row's cells. */
    public static String sumOfRow(int from, int through, int row) {
        return sum(letters(from) + row + ":" + letters(through) + row);
    }

    /** The sum of a column's cells above a total. */
    public static String sumOfColumn(int column, int lastRow) {
        return sum(letters(column) + "2:" + letters(column) + lastRow);
    }

    private static String sum(String cells) {
        return unlessNone("COUNT(" + cells + ")", "SUM(" + cells + ")");
    }

    /** Where there is no number there is no sum either: what is missing never becomes a zero. */
    private static String unlessNone(String count, String sum) {
        return "IF(" + count + "=0,\"" + Value.NONE + "\"," + sum + ")";
    }

    /** One cell of a row divided by another; only where the other is not 0. */
    public static String quotient(int part, int whole, int row) {
        return letters(part) + row + "/" + letters(whole) + row;
    }

    /** The sum of a column of another sheet over the rows whose key is the one that stands in a cell of this row. */
    public static String sumOfKey(TableSheet of, int column, int keyColumn, int ownKey, int row) {
        return "SUMIFS(" + range(of, column, true) + "," + range(of, keyColumn, true) + "," + cell(ownKey, row) + ")";
    }

    /** The same over those rows only that have one of some words in another column. */
    public static String sumOfKey(
            TableSheet of, int column, int keyColumn, int ownKey, int row, int wordColumn, List<String> words) {
        return words.stream()
                .map(word -> "SUMIFS(" + range(of, column, true) + "," + range(of, keyColumn, true) + ","
                        + cell(ownKey, row) + "," + range(of, wordColumn, true) + "," + literal(word) + ")")
                .collect(Collectors.joining("+"));
    }

    /** One cell of a row where another has one of some words, otherwise 0. */
    public static String where(int column, int wordColumn, List<String> words, int row) {
        return words.stream()
                .map(word -> cell(wordColumn, row) + "=" + literal(word))
                .collect(Collectors.joining(",", "IF(OR(", ")," + cell(column, row) + ",0)"));
    }

    /** The sum of a column of another sheet over the rows that have exactly this text in another, whatever signs are in it. */
    public static String sumOfName(TableSheet of, int column, int nameColumn, String name) {
        // A tilde takes from the next sign what it would mean in a search.
        var exactly = "=" + name.replaceAll("([~*?])", "~$1");
        return "SUMIFS(" + range(of, column, true) + "," + range(of, nameColumn, true) + "," + literal(exactly) + ")";
    }

    /** How many rows of another sheet have a word in a column. */
    public static String countOf(TableSheet of, int column, String word) {
        return "COUNTIF(" + range(of, column, true) + "," + literal(word) + ")";
    }

    /** One cell of a row less another. */
    public static String difference(int from, int less, int row) {
        return cell(from, row) + "-" + cell(less, row);
    }

    /** The sum of the amounts above a total. */
    public static String amountOfColumn(int column, int lastRow) {
        return kronor("SUM(" + letters(column) + "2:" + letters(column) + lastRow + ")");
    }

    /** An amount to the whole öre, as amounts are: a program that counts in fractions adds crumbs. */
    public static String kronor(String formula) {
        return "ROUND(" + formula + ",2)";
    }

    /** The days from a day to the one that stands in a cell. */
    public static String daysFrom(LocalDate day, int column, int row) {
        return cell(column, row) + "-DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth()
                + ")";
    }

    private static String cell(int column, int row) {
        return "$" + letters(column) + row;
    }

    private static String literal(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String range(TableSheet sheet, int column, boolean fixed) {
        var letters = (fixed ? "$" : "") + letters(column);
        return quoted(sheet.name()) + "!" + letters + "$2:" + letters + "$" + sheet.lastRow();
    }

    private static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    private static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }
}
