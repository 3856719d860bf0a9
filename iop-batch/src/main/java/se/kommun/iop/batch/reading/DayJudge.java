package se.kommun.iop.batch.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import se.kommun.iop.batch.reading.question.DayQuestion;
import se.kommun.iop.batch.reading.vocabulary.DateParts;
import se.kommun.iop.batch.reading.vocabulary.DayReply;
import se.kommun.iop.batch.reading.vocabulary.Days;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.domain.observation.CellReference;

/** Decides whether a count can be about the day that is told, and asks when another year or order would make it right. */
final class DayJudge {

    private final ReadingScope scope;
    private final Senses senses;
    private final Findings findings;
    private final DayQuestion questions;
    private final DayRuns runs = new DayRuns();
    private final Days days;
    private final OptionalInt fileYear;
    private boolean yearTold;

    /** @param fileYear a year outside the term that the file is named for */
    DayJudge(ReadingScope scope, Senses senses, Findings findings, OptionalInt fileYear) {
        this.scope = scope;
        this.senses = senses;
        this.findings = findings;
        this.fileYear = fileYear;
        this.questions = new DayQuestion(scope.term());
        this.days = new Days(scope.term());
    }

    /** Empty when it cannot; then that has been told. */
    Optional<LocalDate> of(Judged judged) {
        var at = judged.at(judged.dateCell());
        return switch (judged.day()) {
            case DayReply.Known known -> possible(judged, known, at);
            case DayReply.Unreadable unreadable -> {
                tellUnreadable(judged, at);
                yield Optional.empty();
            }
            case DayReply.Unknown unknown -> {
                tellUnreadable(judged, at);
                yield Optional.empty();
            }
        };
    }

    private void tellUnreadable(Judged judged, CellReference at) {
        var cause = DateTrouble.of(dateCell(judged), senses).argument();
        if (fitsInOtherOrder(judged) && findings.answer(DayQuestion.ORDER, at).isEmpty()) {
            findings.error("invalid-date", at, DayQuestion.ORDER, cause);
        } else {
            findings.error("invalid-date", at, cause);
        }
    }

    private Optional<LocalDate> possible(Judged judged, DayReply.Known known, CellReference at) {
        var stated = known.date();
        if (!scope.term().includes(stated)) {
            return outside(judged, known, at);
        }
        if (senses.isDayOrderOpen() && fitsInOtherOrder(judged)) {
            findings.error("invalid-date", at, DayQuestion.ORDER, "invalid-date.order");
            return Optional.empty();
        }
        if (runs.isAfterStartingOver(judged, stated)) {
            findings.error("invalid-date", at, "invalid-date.restarted");
            return Optional.empty();
        }
        if (known.yearAssumed() && !yearTold) {
            yearTold = true;
            tellYear(stated, at);
        }
        if (known.yearAssumed() && isOfAnotherYear(stated, at)) {
            tellOutside(stated.withYear(fileYear.orElseThrow()), at);
            return Optional.empty();
        }
        return passed(stated, known.weekdayDiffers(), at);
    }

    private Optional<LocalDate> passed(LocalDate date, boolean weekdayDiffers, CellReference at) {
        if (scope.asOf().filter(date::isAfter).isPresent()) {
            findings.error(
                    "future-date", at, date.toString(), scope.asOf().get().toString());
            return Optional.empty();
        }
        if (weekdayDiffers) {
            findings.warning(
                    "weekday-mismatch", at, date.toString(), date.getDayOfWeek().name());
        }
        return Optional.of(date);
    }

    private void tellYear(LocalDate date, CellReference at) {
        var year = Integer.toString(date.getYear());
        if (fileYear.isPresent()) {
            findings.info("assumed-year", at, questions.yearOfFile(fileYear.getAsInt(), date), year);
        } else {
            findings.info("assumed-year", at, year);
        }
    }

    private boolean isOfAnotherYear(LocalDate date, CellReference at) {
        return fileYear.isPresent()
                && findings.answer(questions.yearOfFile(fileYear.getAsInt(), date), at)
                        .filter(answer -> DayQuestion.follow(answer, date).equals(date) && !isYear(answer))
                        .isPresent();
    }

    private static boolean isYear(String answer) {
        return answer.matches("\\d{4}");
    }

    private Optional<LocalDate> outside(Judged judged, DayReply.Known known, CellReference at) {
        var stated = known.date();
        var question = known.yearAssumed()
                ? Optional.<se.kommun.iop.domain.observation.Question>empty()
                : questions.year(stated);
        if (question.isEmpty() && fitsInOtherOrder(judged)) {
            question = Optional.of(DayQuestion.ORDER);
        }
        var answer = question.flatMap(asked -> findings.answer(asked, at));
        var meant = answer.map(given -> DayQuestion.follow(given, stated)).orElse(stated);
        if (scope.term().includes(meant)) {
            int weekday = weekday(judged);
            return passed(meant, weekday != 0 && weekday != meant.getDayOfWeek().getValue(), at);
        }
        if (question.isPresent() && answer.isEmpty()) {
            findings.error("outside-period", at, question.get(), outsideArguments(stated));
        } else {
            tellOutside(stated, at);
        }
        return Optional.empty();
    }

    private void tellOutside(LocalDate date, CellReference at) {
        findings.error("outside-period", at, outsideArguments(date));
    }

    private String[] outsideArguments(LocalDate date) {
        return new String[] {
            date.toString(),
            scope.term().from().toString(),
            scope.term().through().toString()
        };
    }

    private static int weekday(Judged judged) {
        return judged.line()
                .keys()
                .date()
                .joined(judged.value().column().date())
                .weekday();
    }

    /** {@code 7/13} and {@code 7/6/2024} are days of the term when the month comes first. */
    private boolean fitsInOtherOrder(Judged judged) {
        return dateCell(judged)
                .map(senses::dateInOtherOrder)
                .filter(DateParts::isDayOfMonth)
                .map(days::of)
                .filter(day ->
                        day instanceof DayReply.Known known && scope.term().includes(known.date()))
                .isPresent();
    }

    private static Optional<Cell> dateCell(Judged judged) {
        return judged.table()
                .grid()
                .at(judged.dateCell().row(), judged.dateCell().column());
    }
}
