package se.kommun.iop.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.kommun.iop.batch.attendanceimport.ListInterpreter;
import se.kommun.iop.batch.longlist.DraftSink;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.batch.workbook.Limits;
import se.kommun.iop.batch.workbook.ReceivedFile;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;

/** From a workbook to interpreted and checked observations, beside what it costs the peers to give bare typed rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {

    private static final Limits LIFTED =
            new Limits(1_000_000_000L, 10_000_000_000L, 10_000_000, 100_000_000, 255, Duration.ofHours(1));

    @Param({"62", "100000"})
    public int rows;

    private byte[] content = new byte[0];
    private long expected;
    private ListInterpreter interpreter = ListInterpreter.within(LIFTED);
    private Optional<ReadingScope> scope = Optional.empty();

    @Setup
    public void write() {
        var season = Season.of(rows);
        content = GeneratedList.of(season);
        scope = Optional.of(ReadingScope.of(season.agreement("bench"), Optional.of(LocalDate.of(2050, 1, 1))));
        for (int row = 0; row < rows; row++) {
            expected += season.count(row);
        }
    }

    @Benchmark
    public long iopInterpretedObservations() {
        var sum = new Sum();
        interpreter.interpret(ReceivedFile.of(content), "lista.xlsx", scope.orElseThrow(), sum);
        return checked(sum.counts);
    }

    @Benchmark
    public long fastexcelReaderTypedRows() throws IOException {
        var sum = new Sum();
        Peers.fastexcelReader(content, sum);
        return checked(sum.counts);
    }

    @Benchmark
    public long poiEventsTypedRows() throws IOException {
        var sum = new Sum();
        Peers.poiEvents(content, sum);
        return checked(sum.counts);
    }

    @Benchmark
    public long excelStreamingReaderTypedRows() throws IOException {
        var sum = new Sum();
        Peers.excelStreamingReader(content, sum);
        return checked(sum.counts);
    }

    @Benchmark
    public long poiUsermodelTypedRows() throws IOException {
        var sum = new Sum();
        Peers.usermodel(content, sum);
        return checked(sum.counts);
    }

    /** Whoever loses a row is not in the race. */
    private long checked(long sum) {
        if (sum != expected) {
            throw new IllegalStateException("Read " + sum + " and not " + expected);
        }
        return sum;
    }

    private static final class Sum implements DraftSink, Peers.TypedRows {
        private long counts;
        private int hash;

        @Override
        public void observation(Observation observation) {
            if (observation.reported() instanceof Reported.Counted(var value)) {
                counts += value.longValue();
            }
            hash = 31 * hash + observation.key().hashCode();
        }

        @Override
        public void finding(Finding finding) {
            throw new IllegalStateException(finding.code());
        }

        @Override
        public void row(LocalDate day, String place, int count) {
            counts += count;
            hash = 31 * hash + day.hashCode() + place.hashCode();
        }
    }
}
