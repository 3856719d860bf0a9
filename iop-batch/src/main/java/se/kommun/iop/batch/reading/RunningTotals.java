package se.kommun.iop.batch.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.DoubleStream;

/** What earlier tables of the same sheet and file came to, for a sum at the end that covers them all. */
final class RunningTotals {

    private final Map<String, Double> sheetByPlace = new HashMap<>();
    private final Map<String, Double> fileByPlace = new HashMap<>();
    private double sheet;
    private double file;

    void nextSheet() {
        sheet = 0;
        sheetByPlace.clear();
    }

    void add(double total, Map<String, Double> byPlace) {
        sheet += total;
        file += total;
        byPlace.forEach((place, amount) -> {
            sheetByPlace.merge(place, amount, Double::sum);
            fileByPlace.merge(place, amount, Double::sum);
        });
    }

    /** The sums that also cover what came before. */
    void addTo(DoubleStream.Builder others, double own, String place) {
        others.add(sheet + own)
                .add(file + own)
                .add(sheetByPlace.getOrDefault(place, 0.0) + own)
                .add(fileByPlace.getOrDefault(place, 0.0) + own);
    }
}
