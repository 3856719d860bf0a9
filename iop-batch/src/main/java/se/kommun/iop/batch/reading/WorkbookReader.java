package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import se.kommun.iop.batch.reading.question.Answers;
import se.kommun.iop.batch.reading.vocabulary.Lexicon;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.reading.vocabulary.Subject;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.batch.workbook.Sheet;
import se.kommun.iop.batch.workbook.Workbook;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Severity;

/** Reads a workbook once: which of its sheets are lists, and what all of them say together. */
final class WorkbookReader {

    private final Lexicon lexicon = Lexicon.swedish();
    private final int most;

    /** @param most how many findings of one kind are told one by one */
    WorkbookReader(int most) {
        this.most = most;
    }

    /** What is said of the workbook, given what has been answered. */
    Attempt read(Workbook workbook, String fileName, ReadingScope scope) {
        var senses = new Senses(scope.term(), scope.places(), scope.measures(), scope.choices());
        var findings = new Findings(new Answers(scope.choices()), most);
        var entries = new Entries(scope.measures());
        var surroundings = new Surroundings(senses);
        var marks = new LayoutMarks(senses);
        var judge = new CountJudge(
                scope,
                findings,
                entries,
                new DayJudge(scope, senses, findings, surroundings.foreignYear(fileName)),
                new PlaceJudge(senses, findings, new NamedSheets(workbook, surroundings).unknown()));
        var reader = new SheetReader(senses, findings, judge, marks);
        var around = surroundings.ofFile(fileName);
        var subject = new Subject(senses);
        var used = workbook.sheets().stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .toList();
        long shown = used.stream().filter(sheet -> !sheet.hidden()).count();
        for (Sheet sheet : used) {
            boolean skipped = sheet.hidden()
                    ? reader.skipHidden(sheet)
                    : subject.isOtherPortions(sheet.name())
                            ? reader.skip(sheet, "other-figures")
                            : shown > 1 && isAboutSomethingElse(sheet, scope) && reader.skip(sheet, "sheet-skipped");
            if (!skipped) {
                reader.read(sheet, around);
            }
        }
        return new Attempt(reading(entries, findings, reader, marks), findings.sums(), findings.counted());
    }

    private boolean isAboutSomethingElse(Sheet sheet, ReadingScope scope) {
        var words = new ArrayList<>(Words.tokens(Words.fold(sheet.name())));
        // What the agreement itself counts is never something else
        scope.measures().forEach(measure -> words.removeAll(Words.tokens(Words.fold(measure.name()))));
        return lexicon.anyOf("decoy.sheet", words) && !lexicon.anyOf("heading.served", words);
    }

    private static Reading reading(Entries entries, Findings findings, SheetReader reader, LayoutMarks marks) {
        var observations = entries.settled(findings);
        boolean nothing = observations.isEmpty() && findings.all().stream().noneMatch(WorkbookReader::isAboutACount);
        if (nothing) {
            findings.aboutFile(reader.foundTable() ? "no-observations" : "no-table-found");
        } else {
            reader.tellUnread();
            reader.months().tell(observations, findings);
            CopiedMonths.tell(observations, findings);
        }
        var outcome = nothing
                ? Reading.Outcome.REJECTED
                : findings.hasAnyThatMatters() ? Reading.Outcome.ACCEPTED_WITH_WARNINGS : Reading.Outcome.ACCEPTED;
        return new Reading(outcome, new Draft(observations, findings.all()), marks.print());
    }

    /** A count that was left out is a count all the same: the list is not empty. */
    private static boolean isAboutACount(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }
}
