package se.kommun.iop.batch.attendanceimport;

import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.ReceivedList;

/** The answer to whoever hands in a list. */
public sealed interface ReceiveReply {

    /** Read into a draft, which waits for a person. */
    record Read(ReceivedList list) implements ReceiveReply {}

    /** The same content has been handed in for this agreement before; nothing was done. */
    record AlreadyReceived(ReceivedList list) implements ReceiveReply {}

    /** Nothing could be read; the finding says why and what to do. A file that cannot be opened at all is not kept. */
    record Refused(Finding finding) implements ReceiveReply {}

    /** There is no such agreement. */
    record UnknownAgreement() implements ReceiveReply {}

    /** Our fault: hand in the same file again, and nothing is counted twice. */
    record Interrupted() implements ReceiveReply {}
}
