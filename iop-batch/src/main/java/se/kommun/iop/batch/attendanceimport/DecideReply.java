package se.kommun.iop.batch.attendanceimport;

import java.time.YearMonth;
import java.util.List;
import se.kommun.iop.domain.observation.ReceivedList;

/** The answer to whoever accepts or withdraws a list. */
public sealed interface DecideReply {

    /** How the list stands now. */
    ReceivedList list();

    record Done(ReceivedList list) implements DecideReply {}

    /** Somebody else was first, or the list is not at a stage where this can be done; here is how it stands. */
    record NotPossible(ReceivedList list) implements DecideReply {}

    /** It would change what counts in these months, and they are locked. Nothing was done. */
    record Locked(ReceivedList list, List<YearMonth> months) implements DecideReply {
        public Locked {
            months = List.copyOf(months);
        }
    }
}
