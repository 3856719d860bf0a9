package se.kommun.iop.batch.reading;

import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.batch.reading.vocabulary.DayReply;
import se.kommun.iop.domain.observation.CellReference;

/** Decides whether a count can be about the day that is told. */
final class DayJudge {

    private final ReadingScope scope;
    private final Findings findings;
    private boolean yearTold;

    DayJudge(ReadingScope scope, Findings findings) {
        this.scope = scope;
        this.findings = findings;
    }

    /** Empty when it cannot; then that has been told. */
    Optional<LocalDate> of(Judged judged) {
        var at = judged.at(judged.dateCell());
        return switch (judged.day()) {
            case DayReply.Unreadable unreadable -> {
                findings.error("invalid-date", at);
                yield Optional.empty();
            }
            case DayReply.Unknown unknown -> {
                findings.error("invalid-date", at);
                yield Optional.empty();
            }
            case DayReply.Known known -> possible(known, at);
        };
    }

    private Optional<LocalDate> possible(DayReply.Known known, CellReference at) {
        var date = known.date();
        if (!scope.term().includes(date)) {
            findings.error(
                    "outside-period",
                    at,
                    date.toString(),
                    scope.term().from().toString(),
                    scope.term().through().toString());
            return Optional.empty();
        }
        if (scope.asOf().filter(date::isAfter).isPresent()) {
            findings.error(
                    "future-date", at, date.toString(), scope.asOf().get().toString());
            return Optional.empty();
        }
        if (known.weekdayDiffers()) {
            findings.warning(
                    "weekday-mismatch", at, date.toString(), date.getDayOfWeek().name());
        }
        if (known.yearAssumed() && !yearTold) {
            yearTold = true;
            findings.info("assumed-year", at, Integer.toString(date.getYear()));
        }
        return Optional.of(date);
    }
}
