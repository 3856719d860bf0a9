package se.kommun.iop.domain.agreement;

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
}
