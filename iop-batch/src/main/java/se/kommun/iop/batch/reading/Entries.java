package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;

/** All that one file reports: what it says twice counts once, and what it contradicts does not count. */
final class Entries {

    private final Map<Observation.Key, List<Entry>> entries = new LinkedHashMap<>();
    private final List<Measure> measures;

    Entries(List<Measure> measures) {
        this.measures = measures;
    }

    void add(Entry entry) {
        var key = new Observation.Key(
                entry.place().code(),
                entry.date(),
                measures.get(entry.measure()).code());
        entries.computeIfAbsent(key, some -> new ArrayList<>(1)).add(entry);
    }

    List<Observation> settled(Findings findings) {
        var observations = new ArrayList<Observation>(entries.size());
        entries.forEach((key, same) -> {
            var counted = same.stream().filter(Entry::isCounted).toList();
            var telling = counted.isEmpty() ? List.of(same.getFirst()) : counted;
            var first = telling.getFirst();
            same.stream()
                    .filter(entry -> !entry.isCounted() && entry != first)
                    .filter(entry -> first.isCounted())
                    .forEach(entry -> findings.info(
                            "state-and-count", entry.cell(), first.cell().text()));
            if (agree(telling, findings)) {
                observations.add(new Observation(
                        key,
                        first.reported(),
                        first.estimated(),
                        new Observation.Source(first.cell(), first.written(), first.rule())));
            }
        });
        return observations;
    }

    private static boolean agree(List<Entry> entries, Findings findings) {
        var first = entries.getFirst();
        for (Entry entry : entries) {
            if (!entry.reported().equals(first.reported())) {
                findings.error(
                        "conflict",
                        entry.cell(),
                        first.date().toString(),
                        first.place().name(),
                        value(first),
                        first.cell().text(),
                        value(entry));
                return false;
            }
        }
        entries.stream()
                .skip(1)
                .forEach(entry -> findings.warning(
                        "duplicate",
                        entry.cell(),
                        entry.place().name(),
                        entry.date().toString(),
                        first.cell().text()));
        return true;
    }

    private static String value(Entry entry) {
        return entry.reported() instanceof Reported.Counted(var number) ? number.toPlainString() : "";
    }
}
