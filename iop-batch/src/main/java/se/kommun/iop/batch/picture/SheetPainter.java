package se.kommun.iop.batch.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.kommun.iop.batch.reading.CellRoles.Role;
import se.kommun.iop.batch.reading.vocabulary.PersonalData;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.batch.workbook.CellRange;
import se.kommun.iop.batch.workbook.Hiding;
import se.kommun.iop.batch.workbook.Row;
import se.kommun.iop.batch.workbook.Sheet;

/** Paints one sheet: every cell with what it was taken for. Of a long list, the beginning and all that is questioned. */
final class SheetPainter {

    private static final int ROWS = 5_000;
    private static final int ROWS_WITH_DOUBTS = 2_000;
    private static final int ROWS_AROUND = 25;
    private static final int COLUMNS = 100;
    private static final int BLANK_ROWS = 20;
    private static final int MERGED = 400;

    private final Sheet sheet;
    private final SaidOfCells.OnSheet said;
    private final Map<CellAddress, Role> roles;
    private final Set<CellAddress> masked;
    private final ShownText texts;

    SheetPainter(
            Sheet sheet,
            SaidOfCells.OnSheet said,
            Map<CellAddress, Role> roles,
            Set<CellAddress> masked,
            Locale locale) {
        this.sheet = sheet;
        this.said = said;
        this.roles = roles;
        this.masked = masked;
        this.texts = new ShownText(locale);
    }

    SheetPicture picture() {
        var cells = cellsByRow();
        int widest = cells.values().stream()
                .flatMap(row -> row.keySet().stream())
                .max(Integer::compare)
                .orElse(1);
        return new SheetPicture(
                PersonalData.masked(sheet.name()),
                sheet.hidden(),
                Math.min(widest, COLUMNS),
                widest > COLUMNS,
                sheet.handHiddenColumns(),
                rows(cells));
    }

    /** Also cells that hold nothing: those under a merged one, and those that something is said of. */
    private TreeMap<Integer, TreeMap<Integer, PictureCell>> cellsByRow() {
        var cells = new TreeMap<Integer, TreeMap<Integer, PictureCell>>();
        var byAddress = new HashMap<CellAddress, PictureCell>();
        var shown = shownRows();
        for (Row row : sheet.rows()) {
            var painted = cells.computeIfAbsent(row.number(), some -> new TreeMap<>());
            if (shown.contains(row.number())) {
                for (Cell cell : row.cells()) {
                    var one = paint(cell);
                    painted.put(one.column(), one);
                    byAddress.put(cell.address(), one);
                }
            }
        }
        sheet.merged().stream().filter(SheetPainter::isSmall).forEach(range -> spread(range, byAddress, cells));
        said.doubts()
                .forEach((address, doubt) -> cells.computeIfAbsent(address.row(), some -> new TreeMap<>())
                        .putIfAbsent(
                                address.column(), new PictureCell(address.column(), "", Understood.IGNORED, doubt)));
        return cells;
    }

    private PictureCell paint(Cell cell) {
        var address = cell.address();
        var doubt = said.doubts().getOrDefault(address, Doubt.NONE);
        var understood = understood(address);
        if (masked.contains(address) || understood == Understood.IGNORED && texts.mayBeName(cell)) {
            return new PictureCell(address.column(), ShownText.MASK, Understood.MASKED, doubt);
        }
        return new PictureCell(
                address.column(),
                understood == Understood.IGNORED || understood == Understood.HEADING
                        ? texts.careful(cell, understood == Understood.HEADING)
                        : texts.of(cell),
                understood,
                doubt);
    }

    private Understood understood(CellAddress address) {
        var taken = said.understood().get(address);
        if (taken != null) {
            return taken;
        }
        var role = roles.get(address);
        return role == null
                ? Understood.IGNORED
                : switch (role) {
                    case HEADING -> Understood.HEADING;
                    case DATE -> Understood.DATE;
                    case PLACE -> Understood.PLACE;
                    case SUM -> Understood.SUM;
                };
    }

    private static boolean isSmall(CellRange range) {
        return (long) (range.last().row() - range.first().row() + 1)
                        * (range.last().column() - range.first().column() + 1)
                <= MERGED;
    }

    private static void spread(
            CellRange range,
            Map<CellAddress, PictureCell> byAddress,
            TreeMap<Integer, TreeMap<Integer, PictureCell>> cells) {
        var first = byAddress.get(range.first());
        if (first == null) {
            return;
        }
        for (int row = range.first().row(); row <= range.last().row(); row++) {
            for (int column = range.first().column(); column <= range.last().column(); column++) {
                cells.computeIfAbsent(row, some -> new TreeMap<>())
                        .putIfAbsent(column, new PictureCell(column, "", first.understood(), Doubt.NONE));
            }
        }
    }

    private Set<Integer> shownRows() {
        var shown = new HashSet<Integer>();
        sheet.rows().stream().limit(ROWS).forEach(row -> shown.add(row.number()));
        said.doubts().keySet().stream().sorted().limit(ROWS_WITH_DOUBTS).forEach(address -> shown.add(address.row()));
        said.wanted().ifPresent(address -> {
            for (int row = address.row() - ROWS_AROUND; row <= address.row() + ROWS_AROUND; row++) {
                shown.add(row);
            }
        });
        return shown;
    }

    private List<PictureRow> rows(TreeMap<Integer, TreeMap<Integer, PictureCell>> cells) {
        var hidden = new HashSet<Integer>();
        sheet.rows().stream().filter(row -> row.hiding() != Hiding.SHOWN).forEach(row -> hidden.add(row.number()));
        var rows = new ArrayList<PictureRow>();
        int next = 1;
        for (var painted : cells.entrySet()) {
            int number = painted.getKey();
            addBlank(next, number - 1, rows);
            if (painted.getValue().isEmpty()) {
                addLeftOut(number, rows);
            } else {
                rows.add(new PictureRow(
                        number,
                        number,
                        hidden.contains(number),
                        false,
                        painted.getValue().values().stream()
                                .filter(cell -> cell.column() <= COLUMNS)
                                .toList()));
            }
            next = number + 1;
        }
        return rows;
    }

    private static void addBlank(int from, int through, List<PictureRow> rows) {
        if (through - from >= BLANK_ROWS) {
            rows.add(PictureRow.blank(from, through));
        } else {
            for (int number = from; number <= through; number++) {
                rows.add(PictureRow.blank(number, number));
            }
        }
    }

    private static void addLeftOut(int number, List<PictureRow> rows) {
        boolean more = !rows.isEmpty() && rows.getLast().leftOut();
        int from = more ? rows.removeLast().number() : number;
        rows.add(new PictureRow(from, number, false, true, List.of()));
    }
}
