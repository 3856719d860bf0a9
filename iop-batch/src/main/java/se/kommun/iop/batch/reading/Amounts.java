package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.workbook.CellAddress;

/** The figures of one table that sums can cover, in the order of their rows. */
final class Amounts {

    /** @param unclear it says something that has not been understood as one figure */
    record Amount(
            int row,
            int column,
            String place,
            int month,
            double value,
            boolean exact,
            boolean shown,
            boolean unclear) {}

    private final List<Amount> all = new ArrayList<>();
    private final Map<Integer, List<Amount>> byColumn = new HashMap<>();
    private final Map<Integer, List<Amount>> byRow = new HashMap<>();

    void add(CellAddress at, String place, int month, Count count, boolean shown) {
        var amount = switch (count) {
            case Count.Figure figure ->
                new Amount(
                        at.row(),
                        at.column(),
                        place,
                        month,
                        figure.value().doubleValue(),
                        !figure.approximate(),
                        shown,
                        false);
            case Count.Refused(String code, List<String> arguments)
            when !arguments.isEmpty() ->
                new Amount(
                        at.row(),
                        at.column(),
                        place,
                        month,
                        Double.parseDouble(arguments.getFirst()),
                        true,
                        shown,
                        false);
            case Count.Refused refused -> new Amount(at.row(), at.column(), place, month, 0, false, shown, true);
            default -> null;
        };
        if (amount != null) {
            all.add(amount);
            byColumn.computeIfAbsent(at.column(), some -> new ArrayList<>()).add(amount);
            byRow.computeIfAbsent(at.row(), some -> new ArrayList<>(4)).add(amount);
        }
    }

    List<Amount> all() {
        return all;
    }

    List<Amount> inRow(int row) {
        return byRow.getOrDefault(row, List.of());
    }

    List<Amount> inColumn(int column) {
        return byColumn.getOrDefault(column, List.of());
    }

    Map<String, Double> byPlace() {
        var totals = new HashMap<String, Double>();
        all.forEach(amount -> totals.merge(amount.place(), amount.value(), Double::sum));
        return totals;
    }

    /** What a sum can mean to cover: everything, what is exact, what is shown. */
    static void addVariants(List<Amount> covered, DoubleStream.Builder into) {
        into.add(total(covered));
        into.add(total(covered.stream().filter(Amount::exact).toList()));
        into.add(total(covered.stream().filter(Amount::shown).toList()));
    }

    static List<Amount> between(List<Amount> column, int after, int until) {
        return column.subList(firstAfter(column, after), firstAfter(column, until - 1));
    }

    /** Amounts are added row by row, so their rows grow. */
    private static int firstAfter(List<Amount> column, int row) {
        int low = 0;
        int high = column.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (column.get(middle).row() <= row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static double total(List<Amount> covered) {
        return covered.stream().mapToDouble(Amount::value).sum();
    }
}
