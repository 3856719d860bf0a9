package se.kommun.iop.domain.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;

/**
 * Something that happened between the parties (händelse), noted by a person. Those that build on an earlier one name it by
 * its code.
 */
public sealed interface Occurrence {

    /** Its own code within the agreement. */
    Code code();

    LocalDate on();

    /** In the words of whoever noted it. */
    String text();

    /** A problem raised in the running dialogue; closed when it is solved. */
    record Problem(Code code, LocalDate on, Code raisedBy, String text, Optional<LocalDate> closed)
            implements Occurrence {

        public Problem closedOn(LocalDate day) {
            return new Problem(code, on, raisedBy, text, Optional.of(day));
        }
    }

    /** A departure from what was planned (avvikelse). */
    record Deviation(Code code, LocalDate on, Code raisedBy, String text) implements Occurrence {}

    /**
     * A dialogue between the parties.
     *
     * @param parties who took part
     * @param about the occurrences it was about; may be none for the running dialogue
     */
    record Dialogue(Code code, LocalDate on, List<Code> parties, List<Code> about, String text) implements Occurrence {
        public Dialogue {
            parties = List.copyOf(parties);
            about = List.copyOf(about);
        }
    }

    /**
     * A change of the agreement (ändring).
     *
     * @param dialogue the dialogue before it
     * @param anchored how it was anchored (förankrad)
     * @param decidedBy who decided, at least one for each party
     */
    record Amendment(Code code, LocalDate on, Code dialogue, String anchored, List<Decider> decidedBy, String text)
            implements Occurrence {
        public Amendment {
            decidedBy = List.copyOf(decidedBy);
        }
    }

    /**
     * Who decided for a party (behörig representant).
     *
     * @param title the person's title or role
     * @param authority what shows that the person could decide, on that day
     */
    record Decider(Code party, String title, String authority) {}

    /** What makes notice possible (grund för uppsägning): a trigger that the agreement names. */
    enum Trigger {
        /** The conditions of the agreement are not met. */
        CONDITIONS_NOT_MET,
        /** Commitments are not kept. */
        COMMITMENTS_NOT_KEPT,
        /** Circumstances have changed essentially. */
        CHANGED_CIRCUMSTANCES
    }

    /**
     * Notice (uppsägning).
     *
     * @param on the day on which it was given
     * @param dialogue the dialogue on whether the agreement can go on
     */
    record NoticeGiven(Code code, LocalDate on, Code by, Trigger trigger, Code dialogue, String text)
            implements Occurrence {}

    /** A call for remedy (rättelseanmodan): what is breached and by whom. */
    record RemedyRequest(Code code, LocalDate on, Code by, Code to, String text) implements Occurrence {}

    /** The answer to a call for remedy. */
    record RemedyAnswer(Code code, LocalDate on, Code request, boolean remedied, String text) implements Occurrence {}

    /**
     * Rescission (hävning).
     *
     * @param text the person's judgement that remedy did not come without delay
     * @param judgedBy who judged, by title
     */
    record Rescission(Code code, LocalDate on, Code by, Code request, String judgedBy, String text)
            implements Occurrence {}

    /** A dispute (tvist); dialogue comes first. */
    record Dispute(Code code, LocalDate on, Code raisedBy, String text, Optional<LocalDate> settled)
            implements Occurrence {

        public Dispute settledOn(LocalDate day) {
            return new Dispute(code, on, raisedBy, text, Optional.of(day));
        }
    }
}
