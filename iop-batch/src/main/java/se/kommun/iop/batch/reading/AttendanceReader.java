package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.batch.reading.question.Answers;
import se.kommun.iop.batch.reading.vocabulary.Lexicon;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.reading.vocabulary.Subject;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.batch.workbook.Refusal;
import se.kommun.iop.batch.workbook.Sheet;
import se.kommun.iop.batch.workbook.Workbook;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Severity;

/** Reads a list that an association has handed in: what it says about which day and place, and what there is to ask. */
public final class AttendanceReader {

    private final Lexicon lexicon = Lexicon.swedish();

    /** @param fileName as the file was called when it was handed in; it may tell the place or the month */
    public Reading read(Workbook workbook, String fileName, ReadingScope scope) {
        var senses = new Senses(scope.term(), scope.places(), scope.measures(), scope.choices());
        var findings = new Findings(new Answers(scope.choices()));
        var entries = new Entries(scope.measures());
        var reader = new SheetReader(senses, findings, new CountJudge(scope, senses, findings, entries));
        var around = new Surroundings(senses).ofFile(fileName);
        var subject = new Subject(senses);
        var used = workbook.sheets().stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .toList();
        long shown = used.stream().filter(sheet -> !sheet.hidden()).count();
        for (Sheet sheet : used) {
            if (sheet.hidden()) {
                reader.tellHidden(sheet);
            } else if (subject.isOtherPortions(sheet.name())) {
                reader.skip(sheet, "other-figures");
            } else if (shown > 1 && isAboutSomethingElse(sheet, scope)) {
                reader.skip(sheet, "sheet-skipped");
            } else {
                reader.read(sheet, around);
            }
        }
        return reading(entries, findings, reader.foundTable());
    }

    private boolean isAboutSomethingElse(Sheet sheet, ReadingScope scope) {
        var words = new ArrayList<>(Words.tokens(Words.fold(sheet.name())));
        // What the agreement itself counts is never something else
        scope.measures().forEach(measure -> words.removeAll(Words.tokens(Words.fold(measure.name()))));
        return lexicon.anyOf("decoy.sheet", words) && !lexicon.anyOf("heading.served", words);
    }

    private static Reading reading(Entries entries, Findings findings, boolean foundTable) {
        var observations = entries.settled(findings);
        boolean nothing = observations.isEmpty() && findings.all().stream().noneMatch(AttendanceReader::isAboutACount);
        if (nothing) {
            findings.aboutFile(foundTable ? "no-observations" : "no-table-found");
        }
        var outcome = nothing
                ? Reading.Outcome.REJECTED
                : findings.hasAnyThatMatters() ? Reading.Outcome.ACCEPTED_WITH_WARNINGS : Reading.Outcome.ACCEPTED;
        return new Reading(outcome, new Draft(observations, findings.all()));
    }

    /** A count that was left out is a count all the same: the list is not empty. */
    private static boolean isAboutACount(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    /** The answer about a file that could not be opened. */
    public static Reading refused(Refusal refusal) {
        return rejected(
                switch (refusal) {
                    case ENCRYPTED -> "encrypted";
                    case UNREADABLE -> "unreadable-file";
                    case UNSUPPORTED_FORMAT -> "unsupported-format";
                    case TOO_LARGE -> "too-large";
                    case HOSTILE -> "hostile-content";
                });
    }

    private static Reading rejected(String code) {
        return new Reading(
                Reading.Outcome.REJECTED,
                new Draft(List.of(), List.of(new Finding(Severity.ERROR, code, Optional.empty(), List.of()))));
    }
}
