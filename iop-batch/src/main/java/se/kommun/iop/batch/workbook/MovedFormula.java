package se.kommun.iop.batch.workbook;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A formula as it becomes when its cell is copied: relative references move along. */
record MovedFormula(int rows, int columns) {

    private static final String BROKEN = "#REF!";
    private static final String COLUMN = "(\\$?)([A-Za-z]{1,3})";
    private static final String ROW = "(\\$?)([0-9]{1,7})";

    /** Texts, sheet names and table references are passed over; then a cell, whole columns, whole rows. */
    private static final Pattern REFERENCE = Pattern.compile("\"[^\"]*+\"?|'[^']*+'?|\\[[^\\]]*+]?|(?<![\\w.$])(?:"
            + COLUMN + ROW + "|" + COLUMN + ":" + COLUMN + "|" + ROW + ":" + ROW + ")(?![\\w(!.])");

    String of(String formula) {
        return REFERENCE.matcher(formula).replaceAll(found -> Matcher.quoteReplacement(moved(found)));
    }

    private String moved(MatchResult found) {
        if (found.group(4) != null) {
            return whole(column(found, 1), row(found, 3), "");
        }
        if (found.group(6) != null) {
            return whole(column(found, 5), column(found, 7), ":");
        }
        if (found.group(10) != null) {
            return whole(row(found, 9), row(found, 11), ":");
        }
        return found.group();
    }

    private static String whole(String first, String second, String between) {
        return first.equals(BROKEN) || second.equals(BROKEN) ? BROKEN : first + between + second;
    }

    private String column(MatchResult found, int group) {
        var letters = found.group(group + 1);
        if (!found.group(group).isEmpty()) {
            return "$" + letters;
        }
        var from = A1.address(letters + 1);
        if (from.isEmpty()) {
            return letters;
        }
        int column = from.get().column() + columns;
        return column < 1 || column > A1.LAST_COLUMN ? BROKEN : new CellAddress(1, column).columnText();
    }

    private String row(MatchResult found, int group) {
        var digits = found.group(group + 1);
        if (!found.group(group).isEmpty()) {
            return "$" + digits;
        }
        int row = Integer.parseInt(digits) + rows;
        return row < 1 || row > A1.LAST_ROW ? BROKEN : Integer.toString(row);
    }
}
