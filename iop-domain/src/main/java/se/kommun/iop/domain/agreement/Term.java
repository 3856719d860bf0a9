package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.calendar.Period;

/** How long it lasts, and how it may be changed or end before that. */
public record Term(Period period, String clause, Optional<Notice> notice, Changes changes) {

    /** One that says nothing of how it may be changed. */
    public Term(Period period, String clause, Optional<Notice> notice) {
        this(period, clause, notice, Changes.SILENT);
    }

    /**
     * Where the agreement says how it may be changed, rescinded, and disputes settled; empty where it says nothing.
     *
     * @param amendment that a change follows on a dialogue and is decided by both (ändring)
     * @param rescission that remedy is asked for first (hävning)
     * @param dispute that a dialogue comes first (tvist)
     */
    public record Changes(Optional<String> amendment, Optional<String> rescission, Optional<String> dispute) {

        public static final Changes SILENT = new Changes(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Notice (uppsägning).
     *
     * @param months calendar months
     * @param onlyWhen the cases in which notice may be given at all, in the agreement's words
     */
    public record Notice(int months, String onlyWhen, String clause) {}

    /**
     * The last day of an agreement that somebody gives notice of: the notice period counted in calendar months, but never
     * later than the term itself. From 30 November, three months are to the last of February.
     *
     * @param given the day on which notice is given
     * @return empty when the agreement knows no notice
     */
    public Optional<LocalDate> endAfterNotice(LocalDate given) {
        return notice.map(known -> {
            var end = given.plusMonths(known.months());
            return end.isAfter(period.through()) ? period.through() : end;
        });
    }

    /**
     * The last day on which notice ends the agreement before the term does; a later one changes nothing.
     *
     * @return empty when the agreement knows no notice, or none that could end it earlier
     */
    public Optional<LocalDate> lastDayForNotice() {
        return notice.flatMap(known -> {
            var day = period.through().minusMonths(known.months()).plusDays(1);
            while (!day.plusMonths(known.months()).isBefore(period.through())) {
                day = day.minusDays(1);
            }
            return day.isBefore(period.from()) ? Optional.empty() : Optional.of(day);
        });
    }
}
