package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.batch.workbook.CellRange;

/** Which cells of its own sheet a sum by formula covers. Nothing is calculated. */
record SumFormula(List<CellRange> covered) {

    private static final int LETTERS = 26;
    private static final String REFERENCE = "\\$?([A-Z]{1,3})\\$?(\\d{1,7})";
    private static final Pattern RANGE = Pattern.compile(REFERENCE + "(?::" + REFERENCE + ")?");
    private static final Pattern SUM = Pattern.compile("\\s*(?:SUM\\(|SUBTOTAL\\((?:9|109),)([A-Z0-9$:, ]+)\\)\\s*");

    SumFormula {
        covered = List.copyOf(covered);
    }

    /** Empty when the formula is about anything but ranges of its own sheet. */
    static Optional<SumFormula> of(Cell cell) {
        return cell.formula().flatMap(SumFormula::of);
    }

    private static Optional<SumFormula> of(String formula) {
        var sum = SUM.matcher(formula);
        if (!sum.matches()) {
            return Optional.empty();
        }
        var covered = new ArrayList<CellRange>();
        for (String part : sum.group(1).split(",", -1)) {
            var range = RANGE.matcher(part.strip());
            if (!range.matches()) {
                return Optional.empty();
            }
            covered.add(range(range.toMatchResult()));
        }
        return Optional.of(new SumFormula(covered));
    }

    boolean covers(CellAddress cell) {
        return covered.stream().anyMatch(range -> range.contains(cell));
    }

    /** Whether it covers anything above the cell in the cell's own column. */
    boolean coversAbove(CellAddress cell) {
        return covered.stream()
                .anyMatch(range -> range.first().row() < cell.row()
                        && range.first().column() <= cell.column()
                        && cell.column() <= range.last().column());
    }

    private static CellRange range(MatchResult found) {
        var one = address(found.group(1), found.group(2));
        var other = found.group(3) == null ? one : address(found.group(3), found.group(4));
        return new CellRange(
                new CellAddress(Math.min(one.row(), other.row()), Math.min(one.column(), other.column())),
                new CellAddress(Math.max(one.row(), other.row()), Math.max(one.column(), other.column())));
    }

    private static CellAddress address(String letters, String row) {
        int column = letters.chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1);
        return new CellAddress(Integer.parseInt(row), column);
    }
}
