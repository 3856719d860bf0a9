package se.kommun.iop.batch.reading;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Observation;

/** Two months of a place with the same figures in the same order: somebody may have copied the sheet and forgotten it. */
final class CopiedMonths {

    private static final int FIGURES = 5;
    private static final int DIFFERENT = 3;

    private CopiedMonths() {}

    static void tell(List<Observation> observations, Findings findings) {
        byPlaceAndMonth(observations).values().forEach(months -> {
            var before = new ArrayList<List<Observation>>();
            for (var month : months.values()) {
                before.stream()
                        .filter(earlier -> isCopied(earlier, month))
                        .findFirst()
                        .ifPresent(earlier -> findings.warning(
                                "identical-series",
                                month.getFirst().source().cell(),
                                earlier.getFirst().key().date().toString(),
                                month.getFirst().key().date().toString()));
                before.add(month);
            }
        });
    }

    private static Map<Code, TreeMap<YearMonth, List<Observation>>> byPlaceAndMonth(List<Observation> observations) {
        var months = new LinkedHashMap<Code, TreeMap<YearMonth, List<Observation>>>();
        observations.stream()
                .sorted(Comparator.comparing(one -> one.key().date()))
                .forEach(one -> months.computeIfAbsent(one.key().place(), place -> new TreeMap<>())
                        .computeIfAbsent(YearMonth.from(one.key().date()), month -> new ArrayList<>())
                        .add(one));
        return months;
    }

    private static boolean isCopied(List<Observation> earlier, List<Observation> later) {
        var said = later.stream().map(Observation::reported).toList();
        return said.size() >= FIGURES
                && said.stream().distinct().count() >= DIFFERENT
                && said.equals(earlier.stream().map(Observation::reported).toList());
    }
}
