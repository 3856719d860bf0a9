package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.batch.reading.vocabulary.DayReply;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;

/** Reads one table as its layout says: every count with its day and place, every sum compared. */
final class TableReader {

    private final Table table;
    private final Layout layout;
    private final LineFacts facts;
    private final Senses senses;
    private final CountJudge judge;
    private final ControlTotals totals;
    private final List<Line> lines;

    TableReader(Table table, Layout layout, Context around, Senses senses, CountJudge judge, ControlTotals totals) {
        this.table = table;
        this.layout = layout;
        this.facts = new LineFacts(layout, layout.around().within(around), senses);
        this.senses = senses;
        this.judge = judge;
        this.totals = totals;
        this.lines = FillDown.fill(new LineReader(table, layout, senses).lines(), layout);
    }

    /** Whether anything in the table speaks of days; a table without them is a summary of something. */
    boolean tellsDays() {
        return lines.stream()
                .filter(Line::isData)
                .anyMatch(line -> line.counts().stream().anyMatch(value -> speaksOfDay(line, value.column())));
    }

    private boolean speaksOfDay(Line line, ValueColumn column) {
        var inTable = line.keys().date().joined(column.date());
        return inTable.day() != 0
                || inTable.week() != 0
                || inTable.weekday() != 0
                || inTable.unreadable()
                        && (layout.dateColumn().isPresent() || column.date().unreadable())
                || facts.day(line, column) instanceof DayReply.Known;
    }

    /** Whether days in it have their month from what stands around it. */
    boolean leansOnMonth() {
        return lines.stream()
                .filter(Line::isData)
                .anyMatch(line -> line.counts().stream()
                        .map(value -> line.keys().date().joined(value.column().date()))
                        .map(date -> date.within(line.around().date()))
                        .anyMatch(date -> date.day() != 0 && date.month() == 0 && !date.unreadable()));
    }

    boolean hasCounts() {
        return lines.stream()
                .filter(Line::isData)
                .anyMatch(line -> !line.counts().isEmpty());
    }

    /** Gives the lines that have figures, and are neither read nor said to be about something else. */
    List<Row> read() {
        var passedOver = new ArrayList<Row>();
        int last = lastDataRow();
        var above = new SumsAbove();
        for (Line line : lines) {
            switch (line.keys().kind()) {
                case SUM -> {
                    readSums(line);
                    above.startOver();
                }
                case DATA -> {
                    if (!tellsWholeDay(line) && (above.areIn(line) || SumsAbove.isCalculated(line))) {
                        readSums(line);
                        above.startOver();
                    } else if (line.row().number() <= last || !isFootnote(line, last)) {
                        readData(line);
                        above.add(line);
                    } else {
                        passedOver.add(line.row());
                    }
                }
                case DECOY -> {}
            }
        }
        totals.check();
        return passedOver;
    }

    private boolean tellsWholeDay(Line line) {
        return layout.hasDaysAcross()
                || line.counts().isEmpty()
                || !(facts.day(line, line.counts().getFirst().column()) instanceof DayReply.Unknown)
                        && !line.keys().date().unreadable();
    }

    private int lastDataRow() {
        return lines.stream()
                .filter(line -> line.matters() && (line.tellsDay() || line.tellsPlace()))
                .filter(line -> !line.keys().date().unreadable())
                .mapToInt(line -> line.row().number())
                .max()
                .orElse(Integer.MAX_VALUE);
    }

    /** Figures below the table with neither day nor place after a gap: a price or the like with its label. */
    private boolean isFootnote(Line line, int last) {
        boolean noDay = !line.tellsDay() || line.keys().date().unreadable();
        boolean bare = noDay && line.keys().place().isEmpty();
        boolean labelled =
                line.row().number() > last + 1 && line.row().cells().getFirst().value() instanceof CellValue.Text;
        return bare && labelled && !layout.hasDaysAcross();
    }

    private void readSums(Line line) {
        totals.sumRow(line.row().number(), line.keys().label());
        for (ValueColumn value : layout.values()) {
            var cells = value.numbers().stream()
                    .flatMap(number -> Grid.at(line.row(), number).stream())
                    .toList();
            // Below columns that are added up, a single sum is that of them all.
            if (value.numbers().size() > 1 && cells.size() == 1) {
                totals.rowTotal(line.row().number(), cells.getFirst());
            } else {
                cells.forEach(cell -> totals.stated(line.row().number(), cell));
            }
        }
        readTotals(line);
    }

    private void readTotals(Line line) {
        layout.totals().stream()
                .findFirst()
                .flatMap(column -> Grid.at(line.row(), column))
                .ifPresent(cell -> totals.rowTotal(line.row().number(), cell));
    }

    private void readData(Line line) {
        for (Line.Value value : line.counts()) {
            var day = facts.day(line, value.column());
            var place = facts.place(line, value.column());
            var judged = judge.settled(new Judged(
                    table, layout, line, value, day, facts.dateCell(line, value), place, facts.placeCell(line, value)));
            addUp(line, judged);
            judge.judge(judged);
        }
        new Doubts(table, layout, senses, judge).tell(line);
        if (line.counts().isEmpty()) {
            new RowRemarks(table, layout, facts, senses, judge).read(line);
        }
        readTotals(line);
    }

    private void addUp(Line line, Judged judged) {
        judged.value().cells().stream()
                .filter(part -> part.cell().address().row() == line.row().number())
                .forEach(part -> totals.figure(
                        part.cell().address(),
                        judged.place().map(hit -> hit.place().name()).orElse(""),
                        judged.day() instanceof DayReply.Known known
                                ? known.date().getMonthValue()
                                : 0,
                        part.count(),
                        !Grid.isHidden(line.row())));
    }
}
