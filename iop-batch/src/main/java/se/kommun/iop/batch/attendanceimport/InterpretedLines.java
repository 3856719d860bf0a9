package se.kommun.iop.batch.attendanceimport;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;
import se.kommun.iop.batch.reading.ReaderVersion;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Interpretation;
import se.kommun.iop.domain.observation.Interpretations;
import se.kommun.iop.domain.observation.ReceivedLists;

/**
 * Interprets the kept original and hands out what it says, line by line. Remembers nothing between two attempts: the same
 * original says the same again.
 */
class InterpretedLines implements ItemReader<DraftLine> {

    private final Agreements agreements;
    private final ReceivedLists lists;
    private final Interpretations interpretations;
    private final ListInterpreter interpreter;
    private final Audience audience;
    private final ImportId id;
    private final LocalDate asOf;
    private @Nullable Iterator<DraftLine> lines;

    InterpretedLines(
            Agreements agreements,
            ReceivedLists lists,
            Interpretations interpretations,
            ListInterpreter interpreter,
            Audience audience,
            ImportId id,
            LocalDate asOf) {
        this.agreements = agreements;
        this.lists = lists;
        this.interpretations = interpretations;
        this.interpreter = interpreter;
        this.audience = audience;
        this.id = id;
        this.asOf = asOf;
    }

    @Override
    public @Nullable DraftLine read() {
        if (lines == null) {
            lines = StepFailed.shielded(this::interpret);
        }
        return lines.hasNext() ? lines.next() : null;
    }

    private Iterator<DraftLine> interpret() {
        audience.tell(id, Progress.Stage.READING);
        var list = lists.find(id).orElseThrow();
        var answered = interpretations.answers(id).stream()
                .map(answer -> answer.settled().choice())
                .toList();
        var scope = ReadingScope.of(agreements.find(list.agreement()).orElseThrow(), Optional.of(asOf))
                .with(answered);
        var reading = interpreter.interpret(lists.original(id), list.fileName(), scope);
        interpretations.keep(id, new Interpretation(ReaderVersion.CURRENT, reading.layout()));
        var all = DraftLine.of(reading.draft());
        audience.expect(id, all.size());
        return all.iterator();
    }
}
