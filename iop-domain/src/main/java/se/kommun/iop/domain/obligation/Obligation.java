package se.kommun.iop.domain.obligation;

import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.language.Sentence;

/**
 * Something that is due, or a day that matters (skyldighet, händelse i årshjulet).
 *
 * @param agreement the agreement that it follows from
 * @param id its own name among all obligations; the same as long as it is the same obligation, whatever its day
 * @param what what is to be done, or what happens
 * @param owner who does it, by role or organ
 * @param due when, as precisely as its source says
 * @param window the days in which it is due; empty when no days can be told
 * @param done the day on which it was done
 * @param clause where it is said
 */
public record Obligation(
        Code agreement,
        String id,
        Kind kind,
        Sentence what,
        String owner,
        Due due,
        Optional<Period> window,
        Optional<LocalDate> done,
        State state,
        String clause) {

    /** What it follows from. */
    public enum Kind {
        /** A version of the text. */
        DRAFT,
        DECISION,
        /** Minutes to approve. */
        MINUTES,
        /** A day that law counts from another. */
        LEGAL,
        SIGNATURE,
        PAYMENT,
        FOLLOW_UP,
        COMMITMENT,
        /** What must not be done. */
        PROHIBITION,
        /** Law, policy and practice. */
        OUTSIDE,
        /** A day of the term: start, end, last day for notice. */
        TERM;

        /** A day that comes by itself: nobody can be late with it. */
        public boolean comesByItself() {
            return this == DRAFT || this == LEGAL || this == TERM;
        }
    }

    /** How it stands on a day. */
    public enum State {
        /** Done, or come by itself. */
        DONE,
        /** Its last day passed before the term started, and nobody has noted it as done. */
        PAST_BEFORE_START,
        OVERDUE,
        /** Its first day has come. */
        DUE,
        UPCOMING,
        /** All through the term. */
        STANDING,
        /** It waits for something else. */
        WAITING
    }
}
