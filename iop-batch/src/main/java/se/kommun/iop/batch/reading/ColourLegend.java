package se.kommun.iop.batch.reading;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;

/** A line that says what a colour means. Colours are not read, so whatever they say must be said in words. */
final class ColourLegend {

    private static final int LONG = 80;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern COLOUR = Pattern.compile(
            "\\b(gul|röd|rött|grön|blå|orange|rosa|lila|grå)(a|t|tt)?(-?(markera|färga|ruta|cell|fält)\\p{L}*)?\\b",
            FLAGS);
    private static final Pattern MEANING = Pattern.compile(
            "=|\\bbetyder\\b|inställ|\\bstäng|uppskatt|\\bca\\b|\\bcirka\\b|osäk|\\böppe[tn]\\b|prelimin", FLAGS);

    private ColourLegend() {}

    static void tell(Grid grid, Findings findings) {
        grid.rows().stream()
                .filter(ColourLegend::is)
                .forEach(row -> findings.warning(
                        "colour-legend", grid.reference(row.cells().getFirst().address())));
    }

    private static boolean is(Row row) {
        var line = row.cells().stream()
                .map(cell -> cell.value() instanceof CellValue.Text(String text) ? text : "")
                .collect(Collectors.joining(" "));
        return line.length() <= LONG
                && COLOUR.matcher(line).find()
                && MEANING.matcher(line).find();
    }
}
