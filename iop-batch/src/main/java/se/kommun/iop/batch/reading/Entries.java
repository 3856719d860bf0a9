package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        var revisions = new Revisions(entries.values().stream()
                .flatMap(List::stream)
                .map(entry -> entry.cell().sheet())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        dropOverruled(revisions, findings);
        var observations = new ArrayList<Observation>(entries.size());
        var sittings = new SittingRows(findings);
        entries.forEach((key, same) -> {
            var counted = same.stream().filter(Entry::isCounted).toList();
            var telling = counted.isEmpty() ? List.of(same.getFirst()) : counted;
            var first = telling.getFirst();
            same.stream()
                    .filter(entry -> !entry.isCounted() && entry != first)
                    .filter(entry -> first.isCounted())
                    .forEach(entry -> findings.info(
                            "state-and-count", entry.cell(), first.cell().text()));
            var one = SittingRows.are(telling) ? sittings.settled(telling) : one(key, telling, revisions, findings);
            one.ifPresent(entry -> observations.add(observation(key, entry)));
        });
        sittings.tell();
        return LastZeros.asked(observations, findings);
    }

    /** When people have said which of two sheets holds, nothing counts that only stands in the other. */
    private void dropOverruled(Revisions revisions, Findings findings) {
        var overruled = new HashSet<String>();
        for (var same : entries.values()) {
            var first = same.getFirst();
            for (Entry other : same) {
                revisions
                        .question(first, other)
                        .filter(question -> !other.reported().equals(first.reported()))
                        .flatMap(question -> findings.answer(question, other.cell()))
                        .flatMap(answer -> revisions.overruled(first, other, answer))
                        .ifPresent(overruled::add);
            }
        }
        entries.values()
                .forEach(same ->
                        same.removeIf(entry -> overruled.contains(entry.cell().sheet())));
        entries.values().removeIf(List::isEmpty);
    }

    private static Observation observation(Observation.Key key, Entry entry) {
        return new Observation(
                key,
                entry.reported(),
                entry.estimated(),
                new Observation.Source(entry.cell(), entry.written(), entry.rule()));
    }

    /** What several entries say together; empty when they contradict each other and nobody has answered. */
    private static Optional<Entry> one(
            Observation.Key key, List<Entry> entries, Revisions revisions, Findings findings) {
        var first = entries.getFirst();
        var other = entries.stream()
                .filter(entry -> !entry.reported().equals(first.reported()))
                .findFirst();
        if (other.isPresent()) {
            return settled(key, entries, other.get(), revisions, findings);
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

    private static Optional<Entry> settled(
            Observation.Key key, List<Entry> entries, Entry other, Revisions revisions, Findings findings) {
        var first = entries.getFirst();
        var said = new String[] {
            first.date().toString(),
            first.place().name(),
            value(first),
            first.cell().text(),
            value(other)
        };
        var revised = revisions.question(first, other);
        if (revised.isPresent()) {
            findings.error("conflict", other.cell(), revised.get(), said);
            return Optional.empty();
        }
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
