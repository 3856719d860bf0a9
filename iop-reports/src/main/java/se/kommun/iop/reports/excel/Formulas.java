package se.kommun.iop.reports.excel;

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
