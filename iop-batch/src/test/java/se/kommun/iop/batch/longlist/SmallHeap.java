package se.kommun.iop.batch.longlist;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.batch.workbook.Limits;
import se.kommun.iop.batch.workbook.ReceivedFile;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Observation;

/** A program that reads one list, keeps nothing of it, and tells how much it said. */
final class SmallHeap {

    static final int PLACES = 300;
    static final List<String> NAMES = Association.places(PLACES);
    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static final Limits LIFTED =
            new Limits(200_000_000, 4_000_000_000L, 2_000_000, 10_000_000, 255, Duration.ofMinutes(5));

    private SmallHeap() {}

    public static void main(String[] args) {
        var scope = Association.scope(PLACES, FIRST, FIRST.plusYears(10), false);
        var anyDay =
                new ReadingScope(scope.term(), scope.places(), scope.measures(), scope.calendar(), Optional.empty());
        var heard = new Heard();
        var conclusion = new ListReader(LIFTED)
                .read(
                        ReceivedFile.at(Path.of(args[0])),
                        Path.of(args[0]).getFileName().toString(),
                        anyDay,
                        heard);
        System.out.println(conclusion.outcome() + " " + heard.observations + " " + heard.findings);
    }

    private static final class Heard implements DraftSink {
        private int observations;
        private int findings;

        @Override
        public void observation(Observation observation) {
            observations++;
        }

        @Override
        public void finding(Finding finding) {
            findings++;
        }
    }
}
