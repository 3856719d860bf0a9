package se.kommun.iop.batch.attendanceimport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.batch.longlist.Conclusion;
import se.kommun.iop.batch.longlist.DraftSink;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.batch.workbook.ReceivedFile;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.LayoutPrint;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Question;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.domain.observation.Severity;

/**
 * Understands lists of lines such as {@code 2025-01-04 norra 12}, a question mark being a fault; a place {@code -} a question, and a
 * first line {@code # 00000000000000aa} the layout; so that these tests are about the door and the job.
 */
final class SpokenLists implements ListInterpreter {

    static final Question WHERE = new Question(
            "where",
            "unknown-place",
            List.of("-"),
            List.of(new Question.Option("norra"), new Question.Option("sodra")),
            false);

    private final Code measure;

    SpokenLists() {
        this(SmallAgreement.VISITS);
    }

    /** Of what they count. */
    SpokenLists(Code measure) {
        this.measure = measure;
    }

    @Override
    public Conclusion interpret(ReceivedFile file, String fileName, ReadingScope scope, DraftSink sink) {
        return sink.take(interpret(new String(file.bytes(), UTF_8).lines().toList(), scope));
    }

    private Reading interpret(List<String> lines, ReadingScope scope) {
        var observations = new ArrayList<Observation>();
        var faults = new ArrayList<Finding>();
        for (int i = 0; i < lines.size(); i++) {
            var words = lines.get(i).split(" ");
            if (words.length == 3 && words[2].equals("?")) {
                faults.add(new Finding(
                        Severity.ERROR,
                        "not-a-number",
                        Optional.of(new CellReference("CSV", "C" + (i + 1))),
                        List.of()));
            } else if (words.length == 3
                    && words[1].equals("-")
                    && scope.chosen("where").isEmpty()) {
                faults.add(new Finding(
                        Severity.ERROR,
                        "unknown-venue",
                        Optional.of(new CellReference("CSV", "B" + (i + 1))),
                        List.of(),
                        Optional.of(WHERE)));
            } else if (words.length == 3) {
                var place = words[1].equals("-") ? scope.chosen("where").orElseThrow() : words[1];
                observations.add(new Observation(
                        new Observation.Key(new Code(place), LocalDate.parse(words[0]), measure),
                        words[2].equals("stängt")
                                ? new Reported.Closed()
                                : Reported.Counted.of(Long.parseLong(words[2])),
                        false,
                        new Observation.Source(new CellReference("CSV", "C" + (i + 1)), words[2], "number")));
            }
        }
        return observations.isEmpty() && faults.isEmpty()
                ? new Reading(
                        Reading.Outcome.REJECTED,
                        new Draft(
                                List.of(),
                                List.of(new Finding(Severity.ERROR, "no-table-found", Optional.empty(), List.of()))))
                : new Reading(Reading.Outcome.ACCEPTED, new Draft(observations, faults), layout(lines.getFirst()));
    }

    private static Optional<LayoutPrint> layout(String first) {
        return first.startsWith("# ") ? Optional.of(new LayoutPrint(first.substring(2))) : Optional.empty();
    }
}
