package se.kommun.iop.batch.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.kommun.iop.domain.observation.Observation;

/** Which months the name and the titles of each sheet speak of, and whether its days are of any of them. */
final class SaidMonths {

    private final Map<String, Set<Integer>> months = new LinkedHashMap<>();

    void add(String sheet, Context said) {
        if (said.date().month() != 0) {
            months.computeIfAbsent(sheet, name -> new TreeSet<>())
                    .add(said.date().month());
        }
    }

    /** At the first figure of a sheet of which every day is in a month that nothing on it speaks of. */
    void tell(List<Observation> observations, Findings findings) {
        months.forEach((sheet, said) -> {
            var there = observations.stream()
                    .filter(one -> one.source().cell().sheet().equals(sheet))
                    .toList();
            boolean other = !there.isEmpty()
                    && there.stream()
                            .noneMatch(one -> said.contains(one.key().date().getMonthValue()));
            if (other) {
                tell(there.getFirst(), findings);
            } else {
                there.stream().filter(one -> isTurned(one.key().date(), said)).forEach(one -> tell(one, findings));
            }
        });
    }

    /** In another month, and in the one that the sheet speaks of if day and month had changed places. */
    private static boolean isTurned(LocalDate date, Set<Integer> said) {
        return !said.contains(date.getMonthValue()) && said.contains(date.getDayOfMonth());
    }

    private static void tell(Observation first, Findings findings) {
        findings.warning(
                "other-month", first.source().cell(), first.key().date().toString());
    }
}
