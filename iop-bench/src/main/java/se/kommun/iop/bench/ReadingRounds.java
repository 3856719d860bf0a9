package se.kommun.iop.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** The same readers as in {@link ReadingBenchmark}, in turns in one process: for a machine that is not left alone. */
final class ReadingRounds {

    private final int warm;
    private final int rounds;

    ReadingRounds(int warm, int rounds) {
        this.warm = warm;
        this.rounds = rounds;
    }

    void measure(int rows) {
        var benchmark = new ReadingBenchmark();
        benchmark.rows = rows;
        benchmark.write();
        Map<String, Callable<Long>> readers = new LinkedHashMap<>();
        readers.put("IOP, interpreted observations", benchmark::iopInterpretedObservations);
        readers.put("fastexcel-reader, typed rows", benchmark::fastexcelReaderTypedRows);
        readers.put("POI events, typed rows", benchmark::poiEventsTypedRows);
        readers.put("excel-streaming-reader, typed rows", benchmark::excelStreamingReaderTypedRows);
        readers.put("POI usermodel, typed rows", benchmark::poiUsermodelTypedRows);
        var samples = new LinkedHashMap<String, List<Sample>>();
        for (int round = 0; round < warm + rounds; round++) {
            for (var reader : readers.entrySet()) {
                var sample = Sample.of(() -> read(reader.getValue()), () -> 0);
                if (round >= warm) {
                    samples.computeIfAbsent(reader.getKey(), some -> new ArrayList<>())
                            .add(sample);
                }
            }
        }
        var ours = samples.getOrDefault("IOP, interpreted observations", List.of());
        var table = new MarkdownTable("rows", "reader", "wall ms (min–max)", "cpu ms", "× ours, wall", "× ours, cpu");
        samples.forEach((reader, some) -> table.row(
                String.format(Locale.ROOT, "%,d", rows),
                reader,
                MarkdownTable.spread(some),
                String.format(Locale.ROOT, "%.0f", Sample.median(some, Sample::cpu)),
                String.format(
                        Locale.ROOT, "%.1f", Sample.median(some, Sample::wall) / Sample.median(ours, Sample::wall)),
                String.format(
                        Locale.ROOT, "%.1f", Sample.median(some, Sample::cpu) / Sample.median(ours, Sample::cpu))));
        table.print();
    }

    private static void read(Callable<Long> reader) {
        try {
            reader.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
