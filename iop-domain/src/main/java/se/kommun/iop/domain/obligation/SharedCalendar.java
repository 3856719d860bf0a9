package se.kommun.iop.domain.obligation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A calendar that somebody reads in a program of their own, without logging in (prenumeration).
 *
 * @param title what the reader's program calls it
 * @param madeBy who gave it out
 */
public record SharedCalendar(
        UUID id, String title, WheelScope scope, String madeBy, Instant madeAt, Optional<Revocation> revoked) {

    /** Who took it back. */
    public record Revocation(String by, Instant at) {}

    public boolean isOpen() {
        return revoked.isEmpty();
    }
}
