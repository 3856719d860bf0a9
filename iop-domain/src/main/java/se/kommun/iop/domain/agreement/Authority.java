package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that shows that somebody may sign for a party (behörighet).
 *
 * @param document what it is called
 * @param dated the day of the meeting or of the statutes
 * @param paragraph as written, such as {@code § 4}
 * @param through the last day that it is valid; empty when it names none
 */
public record Authority(Kind kind, String document, LocalDate dated, String paragraph, Optional<LocalDate> through) {

    public enum Kind {
        /** The committee's decision (nämndbeslut). */
        DECISION,
        /** The association's statutes (stadgar). */
        STATUTES,
        /** Minutes that elect those who may sign (protokoll). */
        MINUTES
    }

    /** Whether it is there on the day and still valid. */
    public boolean isValidOn(LocalDate day) {
        return !dated.isAfter(day) && through.map(last -> !day.isAfter(last)).orElse(true);
    }
}
