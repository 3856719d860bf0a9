package se.kommun.iop.batch.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.batch.workbook.CellRange;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Format;
import se.kommun.iop.batch.workbook.Hiding;
import se.kommun.iop.batch.workbook.Row;
import se.kommun.iop.batch.workbook.Sheet;
import se.kommun.iop.batch.workbook.Workbook;

/** A workbook as associations make them, row by row. An empty text is a blank cell. */
final class MessyWorkbook {

    /** A cell with a formula and its stored result. */
    record Formula(Object result, String text) {
        Formula(Object result) {
            this(result, "SUM(A1:A2)");
        }
    }

    private final List<Page> pages = new ArrayList<>();

    private static final class Page {
        private final String name;
        private final Map<Integer, Map<Integer, Cell>> cells = new TreeMap<>();
        private final Map<Integer, Hiding> hiding = new TreeMap<>();
        private final Set<Integer> hiddenColumns = new HashSet<>();
        private final List<CellRange> merged = new ArrayList<>();
        private boolean hidden;
        private int next = 1;

        Page(String name) {
            this.name = name;
        }
    }

    MessyWorkbook sheet(String name) {
        pages.add(new Page(name));
        return this;
    }

    MessyWorkbook row(Object... values) {
        var page = pages.getLast();
        for (int i = 0; i < values.length; i++) {
            put(page.next, i + 1, values[i]);
        }
        page.next++;
        return this;
    }

    MessyWorkbook row(List<?> values) {
        return row(values.toArray());
    }

    MessyWorkbook gap() {
        pages.getLast().next++;
        return this;
    }

    MessyWorkbook put(int row, int column, Object value) {
        var address = new CellAddress(row, column);
        var written = value instanceof Formula(Object result, String text) ? result : value;
        if (!written.equals("")) {
            var formula =
                    value instanceof Formula(Object result, String text) ? Optional.of(text) : Optional.<String>empty();
            pages.getLast()
                    .cells
                    .computeIfAbsent(row, some -> new TreeMap<>())
                    .put(column, new Cell(address, valueOf(written), formula, Optional.empty(), false));
        }
        return this;
    }

    MessyWorkbook merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        pages.getLast()
                .merged
                .add(new CellRange(new CellAddress(firstRow, firstColumn), new CellAddress(lastRow, lastColumn)));
        return this;
    }

    MessyWorkbook hideRow(int row, Hiding how) {
        pages.getLast().hiding.put(row, how);
        return this;
    }

    MessyWorkbook hideColumn(int column) {
        pages.getLast().hiddenColumns.add(column);
        return this;
    }

    MessyWorkbook hideSheet() {
        pages.getLast().hidden = true;
        return this;
    }

    /** The number of the row that was written last. */
    int at() {
        return pages.getLast().next - 1;
    }

    private static CellValue valueOf(Object value) {
        return switch (value) {
            case LocalDate day -> new CellValue.Day(day.atStartOfDay(), serial(day));
            case Number number -> new CellValue.Number(number.doubleValue());
            case Boolean truth -> new CellValue.Bool(truth);
            case CellValue typed -> typed;
            default -> new CellValue.Text(value.toString());
        };
    }

    static double serial(LocalDate day) {
        return ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
    }

    Workbook workbook() {
        return new Workbook(
                Format.XLSX, pages.stream().map(MessyWorkbook::sheetOf).toList());
    }

    private static Sheet sheetOf(Page page) {
        var rows = page.cells.entrySet().stream()
                .map(row -> new Row(
                        row.getKey(),
                        page.hiding.getOrDefault(row.getKey(), Hiding.SHOWN),
                        List.copyOf(row.getValue().values())))
                .toList();
        return new Sheet(page.name, page.hidden, rows, page.merged, page.hiddenColumns);
    }
}
