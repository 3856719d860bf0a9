package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.reading.vocabulary.TitleReader;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellAddress;

/** Compares the sums of one table with the figures that they can cover. */
final class ControlTotals {

    private static final double SAME = 1e-6;
    /** More sum rows than this are compared without looking at what their labels name. */
    private static final int MANY = 300;

    private record SumRow(int row, String label) {}

    private final Amounts amounts;
    private final List<SumRow> sumRows = new ArrayList<>();
    private final Map<Integer, Map<Integer, Cell>> stated = new HashMap<>();
    private final TreeMap<Integer, Cell> rowTotals = new TreeMap<>();
    private final Grid grid;
    private final Senses senses;
    private final Findings findings;
    private final RunningTotals before;

    ControlTotals(Grid grid, Senses senses, Findings findings, RunningTotals before) {
        this.grid = grid;
        this.senses = senses;
        this.findings = findings;
        this.before = before;
        this.amounts = new Amounts();
    }

    void figure(CellAddress at, String place, int month, Count count, boolean shown) {
        amounts.add(at, place, month, count, shown);
    }

    void sumRow(int row, String label) {
        sumRows.add(new SumRow(row, label));
    }

    void stated(int row, Cell cell) {
        stated.computeIfAbsent(row, some -> new HashMap<>()).put(cell.address().column(), cell);
    }

    void rowTotal(int row, Cell cell) {
        rowTotals.put(row, cell);
    }

    void check() {
        var sums = sumRows.stream().map(SumRow::row).collect(Collectors.toSet());
        rowTotals.forEach((row, cell) -> {
            if (!sums.contains(row)) {
                compare(cell, amounts.inRow(row), DoubleStream.empty());
            }
        });
        int previous = 0;
        for (int i = 0; i < sumRows.size(); i++) {
            int next = i + 1 < sumRows.size() ? sumRows.get(i + 1).row() : Integer.MAX_VALUE;
            checkSumRow(sumRows.get(i), previous, next);
            previous = sumRows.get(i).row();
        }
        before.add(Amounts.total(amounts.all()), amounts.byPlace());
    }

    private void checkSumRow(SumRow sum, int previous, int next) {
        for (Cell cell : stated.getOrDefault(sum.row(), Map.of()).values()) {
            checkColumn(
                    sum, previous, next, cell, amounts.inColumn(cell.address().column()), false);
        }
        var corner = rowTotals.get(sum.row());
        if (corner != null) {
            checkColumn(sum, previous, next, corner, amounts.all(), true);
        }
    }

    private void checkColumn(
            SumRow sum, int previous, int next, Cell cell, List<Amounts.Amount> column, boolean corner) {
        var all = sumRows.size() <= MANY ? Amounts.between(column, 0, sum.row()) : List.<Amounts.Amount>of();
        var since = Amounts.between(column, previous, sum.row());
        var others = DoubleStream.builder();
        if (since.isEmpty() && all.isEmpty()) {
            others.add(Amounts.total(Amounts.between(column, sum.row(), next))).add(Amounts.total(column));
        }
        Amounts.addVariants(all, others);
        if (sumRows.size() <= MANY) {
            others.add(earlierSums(sum.row(), cell, corner));
        }
        if (corner) {
            others.add(values(
                    stated.getOrDefault(sum.row(), Map.of()).values().stream().toList()));
            others.add(values(List.copyOf(
                    rowTotals.subMap(previous, false, sum.row(), false).values())));
        }
        before.addTo(
                others,
                Amounts.total(all),
                all.stream().map(Amounts.Amount::place).findFirst().orElse(""));
        if (sumRows.size() <= MANY) {
            addNamed(sum.label(), column, others);
            addNamed(sum.label(), amounts.all(), others);
        }
        addCovered(sum.label(), cell, others);
        boolean wholeSoFar = sumRows.size() > 1 && since.isEmpty();
        compare(cell, wholeSoFar ? all : since, others.build());
    }

    /** What the label itself names: {@code Summa juli}, {@code Totalt Veberöd}. */
    private void addNamed(String label, List<Amounts.Amount> column, DoubleStream.Builder others) {
        var place = senses.places().within(label).map(hit -> hit.place().name());
        int month = new TitleReader(senses).read(label).month();
        if (place.isEmpty() && month == 0) {
            return;
        }
        Amounts.addVariants(
                column.stream()
                        .filter(amount -> place.isEmpty() || place.get().equals(amount.place()))
                        .filter(amount -> month == 0 || month == amount.month())
                        .toList(),
                others);
    }

    /** A sum of a part that it names ({@code Summa 6-7 juli}) covers what its formula does. */
    private void addCovered(String label, Cell cell, DoubleStream.Builder others) {
        if (Words.tokens(Words.fold(label)).size() > 1) {
            SumFormula.of(cell)
                    .ifPresent(formula -> Amounts.addVariants(
                            amounts.all().stream()
                                    .filter(amount -> formula.covers(new CellAddress(amount.row(), amount.column())))
                                    .toList(),
                            others));
        }
    }

    private double earlierSums(int row, Cell cell, boolean corner) {
        return sumRows.stream()
                .filter(sum -> sum.row() < row)
                .flatMap(sum -> corner
                        ? Stream.ofNullable(rowTotals.get(sum.row()))
                        : Stream.ofNullable(stated.getOrDefault(sum.row(), Map.of())
                                .get(cell.address().column())))
                .mapToDouble(this::value)
                .filter(value -> !Double.isNaN(value))
                .sum();
    }

    private double values(List<Cell> cells) {
        return cells.stream()
                .mapToDouble(this::value)
                .filter(value -> !Double.isNaN(value))
                .sum();
    }

    private double value(Cell cell) {
        return senses.count(cell, 0) instanceof Count.Figure figure
                ? figure.value().doubleValue()
                : Double.NaN;
    }

    private void compare(Cell cell, List<Amounts.Amount> covered, DoubleStream others) {
        var count = senses.count(cell, 0);
        var at = grid.reference(cell.address());
        if (count instanceof Count.Refused(String code, List<String> arguments) && arguments.isEmpty()) {
            if (!code.equals("not-a-number")) {
                findings.info("sum-not-verified", at);
            }
            return;
        }
        double theirs = count instanceof Count.Figure figure
                ? figure.value().doubleValue()
                : count instanceof Count.Refused(String code, List<String> arguments)
                        ? Double.parseDouble(arguments.getFirst())
                        : Double.NaN;
        var builder = DoubleStream.builder();
        Amounts.addVariants(covered, builder);
        if (Double.isNaN(theirs)) {
            return;
        }
        if (DoubleStream.concat(builder.build(), others).anyMatch(ours -> Math.abs(ours - theirs) < SAME)) {
            findings.sumAgrees();
            return;
        }
        if (covered.stream().anyMatch(Amounts.Amount::unclear)) {
            findings.info("sum-not-verified", at);
        } else {
            new SumMismatch(grid, findings).tell(at, theirs, covered);
        }
    }
}
