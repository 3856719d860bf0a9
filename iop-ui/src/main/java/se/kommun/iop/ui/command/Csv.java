package se.kommun.iop.ui.command;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A table as text that spreadsheet programs open: semicolons, as Swedish ones expect, and a mark that it is UTF-8. */
final class Csv {

    private static final String UTF_8_MARK = "\ufeff";
    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder rows = new StringBuilder(UTF_8_MARK);

    Csv row(String... cells) {
        rows.append(Arrays.stream(cells).map(Csv::quoted).collect(Collectors.joining(";")))
                .append("\r\n");
        return this;
    }

    String text() {
        return rows.toString();
    }

    /** A text that a program would take for a formula begins with an apostrophe. */
    private static String quoted(String cell) {
        var safe = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
