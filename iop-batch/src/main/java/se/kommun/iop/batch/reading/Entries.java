package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kommun.iop.batch.reading.question.ConflictQuestion;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.observation.Observation;

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
            one(key, telling, findings).ifPresent(entry -> observations.add(observation(key, entry)));
        });
        return observations;
    }

    private static Observation observation(Observation.Key key, Entry entry) {
        return new Observation(
                key,
                entry.reported(),
                entry.estimated(),
                new Observation.Source(entry.cell(), entry.written(), entry.rule()));
    }

    /** What several entries say together; empty when they contradict each other and nobody has answered. */
    private static Optional<Entry> one(Observation.Key key, List<Entry> entries, Findings findings) {
        var first = entries.getFirst();
        var other = entries.stream()
                .filter(entry -> !entry.reported().equals(first.reported()))
                .findFirst();
        if (other.isPresent()) {
            return settled(key, entries, other.get(), findings);
        }
        entries.stream()
                .skip(1)
                .forEach(entry -> findings.warning(
                        "duplicate",
                        entry.cell(),
                        entry.place().name(),
                        entry.date().toString(),
                        first.cell().text()));
        return Optional.of(first);
    }

    private static Optional<Entry> settled(Observation.Key key, List<Entry> entries, Entry other, Findings findings) {
        var first = entries.getFirst();
        var said = new String[] {
            first.date().toString(),
            first.place().name(),
            value(first),
            first.cell().text(),
            value(other)
        };
        var asked = new ConflictQuestion(
                key.date() + ":" + key.place() + (first.measure() == 0 ? "" : ":" + key.measure()),
                List.of(said[0], said[1]),
                entries.stream().map(Entry::count).toList(),
                entries.stream().map(entry -> entry.cell().text()).toList());
        var answer = findings.answer(asked.question(), other.cell());
        if (answer.isEmpty()) {
            findings.error("conflict", other.cell(), asked.question(), said);
            return Optional.empty();
        }
        var chosen = asked.chosen(answer.get()).map(entries::get);
        return chosen.or(() -> Optional.of(first.with(asked.follow(answer.get()))));
    }

    private static String value(Entry entry) {
        return entry.isCounted() ? entry.count().toPlainString() : "";
    }
}
