package se.kommun.iop.batch.reading;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.iop.batch.reading.question.Quotable;
import se.kommun.iop.batch.reading.vocabulary.PlaceSpelling;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;

/**
 * A table of a sheet: lines of text above it, heading rows (none in a bare list), and the rows below.
 *
 * @param first its first column
 * @param last its last column
 */
record Table(Grid grid, List<Row> titles, List<Row> header, List<Row> body, int first, int last) {

    Table {
        titles = List.copyOf(titles);
        header = List.copyOf(header);
        body = List.copyOf(body);
    }

    Table part(int from, int through) {
        return new Table(grid, titles, header, body, from, through);
    }

    CellAddress firstCell() {
        var rows = header.isEmpty() ? body : header;
        return rows.getFirst().cells().getFirst().address();
    }

    /** Its headings in words of the layout, without what could be about a person. */
    String headings() {
        return header.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.value() instanceof CellValue.Text(String text)
                        ? Quotable.of(text).stream()
                        : Stream.empty())
                .map(PlaceSpelling::layoutWords)
                .distinct()
                .collect(Collectors.joining("|"));
    }
}
