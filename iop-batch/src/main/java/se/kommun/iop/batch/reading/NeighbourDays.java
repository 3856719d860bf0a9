package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;

/** The days of other months in the first and last week of a wall calendar: {@code 30 1 2 3 4 5 6}. */
record NeighbourDays(Senses senses) {

    private static final int SHORTEST_MONTH = 28;
    private static final CellValue NO_DAY = new CellValue.Text("30/2");

    /** The week without them. */
    Row leftOut(Row week, boolean first) {
        int turn = turn(week);
        var cells = week.cells();
        return turn == 0 ? week : with(week, first ? cells.subList(turn, cells.size()) : cells.subList(0, turn));
    }

    /** The week with days that nobody can read in their place: what stands below them is asked about. */
    Row marked(Row week, boolean first) {
        int turn = turn(week);
        var cells = new ArrayList<>(week.cells());
        for (int i = first ? 0 : turn; turn > 0 && i < (first ? turn : cells.size()); i++) {
            cells.set(i, new Cell(cells.get(i).address(), NO_DAY));
        }
        return with(week, cells);
    }

    /** Where the next month begins in the week; 0 if it does not, or if these are no days. */
    private int turn(Row week) {
        var cells = week.cells();
        int turn = 0;
        for (int i = 1; i < cells.size(); i++) {
            if (number(cells.get(i)) != number(cells.get(i - 1)) + 1) {
                boolean turns = turn == 0 && number(cells.get(i)) == 1 && number(cells.get(i - 1)) >= SHORTEST_MONTH;
                if (!turns) {
                    return 0;
                }
                turn = i;
            }
        }
        return turn;
    }

    private static Row with(Row week, List<Cell> cells) {
        return new Row(week.number(), week.hiding(), List.copyOf(cells));
    }

    private int number(Cell cell) {
        return senses.count(cell) instanceof Count.Figure figure
                ? figure.value().intValue()
                : -SHORTEST_MONTH;
    }
}
