package se.kommun.iop.batch.reading;

import java.util.List;
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
}
