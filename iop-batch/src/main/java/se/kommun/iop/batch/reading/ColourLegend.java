package se.kommun.iop.batch.reading;

import java.util.stream.Collectors;
import se.kommun.iop.batch.reading.vocabulary.Lexicon;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;

/** A line that says what a colour means. Colours are not read, so whatever they say must be said in words. */
final class ColourLegend {

    private static final int LONG = 80;

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
        if (line.isBlank() || line.length() > LONG) {
            return false;
        }
        var words = Words.tokens(Words.fold(line));
        return Lexicon.swedish().anyOf("colour.name", words)
                && (line.contains("=") || Lexicon.swedish().anyOf("colour.meaning", words));
    }
}
