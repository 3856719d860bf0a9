package se.kommun.iop.batch.attendanceimport;

import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.batch.longlist.Conclusion;
import se.kommun.iop.batch.reading.ReaderVersion;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.batch.workbook.ReceivedFile;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Interpretation;
import se.kommun.iop.domain.observation.Interpretations;
import se.kommun.iop.domain.observation.ReceivedLists;

/**
 * Reads a list into its draft: as the door has just read it, or from the kept original. Remembers nothing between two
 * attempts: the same original says the same again.
 *
 * @param linesOfPage how many lines are added in one transaction
 */
record DraftReading(
        Agreements agreements,
        ReceivedLists lists,
        Interpretations interpretations,
        ListInterpreter interpreter,
        FreshReadings fresh,
        Audience audience,
        int linesOfPage) {

    /** Answers how many lines the draft has. */
    long read(ImportId id, LocalDate asOf) {
        audience.tell(id, Progress.Stage.READING);
        var pages = new DraftPages(lists, audience, id, linesOfPage);
        var conclusion =
                fresh.of(id).map(reading -> said(id, reading, pages)).orElseGet(() -> interpret(id, asOf, pages));
        long lines = pages.close();
        interpretations.keep(id, new Interpretation(ReaderVersion.CURRENT, conclusion.layout()));
        return lines;
    }

    private Conclusion said(ImportId id, Reading reading, DraftPages pages) {
        var draft = reading.draft();
        audience.expect(id, draft.observations().size() + draft.findings().size());
        return pages.take(reading);
    }

    private Conclusion interpret(ImportId id, LocalDate asOf, DraftPages pages) {
        var list = lists.find(id).orElseThrow();
        var answered = interpretations.answers(id).stream()
                .map(answer -> answer.settled().choice())
                .toList();
        var scope = ReadingScope.of(agreements.find(list.agreement()).orElseThrow(), Optional.of(asOf))
                .with(answered);
        return interpreter.interpret(ReceivedFile.of(lists.original(id)), list.fileName(), scope, pages);
    }
}
