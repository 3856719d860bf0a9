package se.kommun.iop.batch.reading;

import java.util.HashMap;
import java.util.Map;
import se.kommun.iop.batch.reading.vocabulary.Count;

/** What the rows above come to, which tells a sum that is not called one from a count whose day is missing. */
final class SumsAbove {

    private final Map<Integer, Double> all = new HashMap<>();
    private final Map<Integer, Double> since = new HashMap<>();
    private int rows;
    private int rowsSince;

    void add(Line line) {
        if (!line.matters()) {
            return;
        }
        rows++;
        rowsSince++;
        for (Line.Value value : line.counts()) {
            if (value.count() instanceof Count.Figure figure) {
                double number = figure.value().doubleValue();
                all.merge(value.column().number(), number, Double::sum);
                since.merge(value.column().number(), number, Double::sum);
            }
        }
    }

    /** Every count of the line is the sum of those above it, since the last sum or since the beginning. */
    boolean areIn(Line line) {
        return line.matters() && (rowsSince > 1 && equal(line, since) || rows > 1 && equal(line, all));
    }

    void startOver() {
        since.clear();
        rowsSince = 0;
    }

    private static boolean equal(Line line, Map<Integer, Double> sums) {
        return line.counts().stream()
                .allMatch(value -> value.count() instanceof Count.Figure figure
                        && figure.value().doubleValue()
                                == sums.getOrDefault(value.column().number(), 0.0));
    }

    /** It does not say that it is a sum and nobody has calculated it, but its formulas add up the cells above. */
    static boolean isCalculated(Line line) {
        return line.matters()
                && line.counts().stream()
                        .map(Line.Value::cell)
                        .allMatch(cell -> SumFormula.of(cell)
                                .filter(sum -> sum.coversAbove(cell.address()))
                                .isPresent());
    }
}
