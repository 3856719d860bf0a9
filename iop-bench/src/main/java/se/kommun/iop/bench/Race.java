package se.kommun.iop.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** Several who do the same work, in turns in one process: for a machine that is not left alone. */
final class Race {

    private final int warm;
    private final int rounds;
    private final MarkdownTable table;

    /** @param who what those are that race, in a word */
    Race(int warm, int rounds, String who) {
        this.warm = warm;
        this.rounds = rounds;
        this.table = new MarkdownTable("rows", who, "wall ms (min–max)", "cpu ms", "× ours, wall", "× ours, cpu");
    }

    /** @param runners by name, ours first */
    void run(int rows, Map<String, Callable<?>> runners) {
        var samples = new LinkedHashMap<String, List<Sample>>();
        for (int round = 0; round < warm + rounds; round++) {
            for (var runner : runners.entrySet()) {
                var sample = Sample.of(() -> call(runner.getValue()), () -> 0);
                if (round >= warm) {
                    samples.computeIfAbsent(runner.getKey(), some -> new ArrayList<>())
                            .add(sample);
                }
            }
        }
        var ours = samples.firstEntry().getValue();
        samples.forEach((who, some) -> table.row(
                String.format(Locale.ROOT, "%,d", rows),
                who,
                MarkdownTable.spread(some),
                String.format(Locale.ROOT, "%.0f", Sample.median(some, Sample::cpu)),
                String.format(
                        Locale.ROOT, "%.1f", Sample.median(some, Sample::wall) / Sample.median(ours, Sample::wall)),
                String.format(
                        Locale.ROOT, "%.1f", Sample.median(some, Sample::cpu) / Sample.median(ours, Sample::cpu))));
    }

    void print() {
        table.print();
    }

    private static void call(Callable<?> runner) {
        try {
            runner.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
