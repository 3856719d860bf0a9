package se.kommun.iop.batch.attendanceimport;

import se.kommun.iop.domain.observation.ReceivedList;

/** The answer to whoever accepts or withdraws a list. */
public sealed interface DecideReply {

    record Done(ReceivedList list) implements DecideReply {}

    /** Somebody else was first, or the list is not at a stage where this can be done; here is how it stands. */
    record NotPossible(ReceivedList list) implements DecideReply {}
}
