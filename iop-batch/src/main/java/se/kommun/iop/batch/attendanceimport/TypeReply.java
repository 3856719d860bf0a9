package se.kommun.iop.batch.attendanceimport;

import java.time.YearMonth;
import java.util.List;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.ReceivedList;

/** The answer to whoever types days by hand. But for the first, nothing was kept. */
public sealed interface TypeReply {

    record Kept(ReceivedList list) implements TypeReply {}

    /** It would change what counts in these months, and they are locked. */
    record Locked(List<YearMonth> months) implements TypeReply {
        public Locked {
            months = List.copyOf(months);
        }
    }

    /** About these days something else counts now than what was shown. */
    record Overtaken(List<Observation.Key> days) implements TypeReply {
        public Overtaken {
            days = List.copyOf(days);
        }
    }

    /** These days are outside the term, still to come, or about a place or a measure that the agreement lacks. */
    record OutOfReach(List<Observation.Key> days) implements TypeReply {
        public OutOfReach {
            days = List.copyOf(days);
        }
    }

    /** Everything that was typed counts already. */
    record NothingNew() implements TypeReply {}
}
