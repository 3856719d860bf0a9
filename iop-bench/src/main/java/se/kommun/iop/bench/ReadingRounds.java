package se.kommun.iop.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** The same readers as in {@link ReadingBenchmark}, in turns in one process. */
final class ReadingRounds {

    private final Race race;

    ReadingRounds(int warm, int rounds) {
        this.race = new Race(warm, rounds, "reader");
    }

    void measure(int rows) {
        var benchmark = new ReadingBenchmark();
        benchmark.rows = rows;
        benchmark.write();
        Map<String, Callable<?>> readers = new LinkedHashMap<>();
        readers.put("IOP, interpreted observations", benchmark::iopInterpretedObservations);
        readers.put("fastexcel-reader, typed rows", benchmark::fastexcelReaderTypedRows);
        readers.put("POI events, typed rows", benchmark::poiEventsTypedRows);
        readers.put("excel-streaming-reader, typed rows", benchmark::excelStreamingReaderTypedRows);
        readers.put("POI usermodel, typed rows", benchmark::poiUsermodelTypedRows);
        race.run(rows, readers);
        race.print();
    }
}
