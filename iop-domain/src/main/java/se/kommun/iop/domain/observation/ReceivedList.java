package se.kommun.iop.domain.observation;

import java.time.Instant;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;

/**
 * A list that has been handed in (mottagen lista): an incoming public document. It is known by agreement and content, and
 * its original is kept whatever becomes of its figures.
 *
 * @param fileName as the sender named it
 * @param size in bytes
 * @param decision who accepted, withdrew or declined it and when; empty before that
 * @param origin how it came in
 */
public record ReceivedList(
        ImportId id,
        Code agreement,
        String fileName,
        Fingerprint fingerprint,
        long size,
        Instant receivedAt,
        String receivedBy,
        Stage stage,
        Optional<Decision> decision,
        Origin origin) {

    /** One that came in as a file. */
    public ReceivedList(
            ImportId id,
            Code agreement,
            String fileName,
            Fingerprint fingerprint,
            long size,
            Instant receivedAt,
            String receivedBy,
            Stage stage,
            Optional<Decision> decision) {
        this(id, agreement, fileName, fingerprint, size, receivedAt, receivedBy, stage, decision, Origin.FILE);
    }

    public enum Origin {
        /** Somebody handed in a file. */
        FILE,
        /** A person typed it, day by day (inmatat för hand); the decision's reason says why. */
        TYPED
    }

    public enum Stage {
        /** Kept, not yet read (mottagen). */
        RECEIVED,
        /** Read into a draft that waits for a person (tolkad). */
        READ,
        /** Its figures count (godkänd). */
        ACCEPTED,
        /** Its figures do not count, or no longer (makulerad). */
        WITHDRAWN,
        /** Nothing in it could be read (avvisad). */
        REFUSED
    }

    /** What a person decided about the list. */
    public record Decision(String by, Instant at, String reason) {}

    public ReceivedList at(Stage next) {
        return new ReceivedList(
                id, agreement, fileName, fingerprint, size, receivedAt, receivedBy, next, decision, origin);
    }

    public ReceivedList decided(Stage next, Decision by) {
        return new ReceivedList(
                id, agreement, fileName, fingerprint, size, receivedAt, receivedBy, next, Optional.of(by), origin);
    }
}
