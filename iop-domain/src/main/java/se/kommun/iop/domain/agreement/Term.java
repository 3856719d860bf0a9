package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.calendar.Period;

/** How long it lasts, and how it may end before that. */
public record Term(Period period, String clause, Optional<Notice> notice) {

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
