package se.kommun.iop.domain.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The calendars that have been given out (kalenderprenumerationer). A revoked one stays, so that it is known who did what. */
public interface CalendarFeeds {

    /** The latest first. */
    List<SharedCalendar> all();

    /** The one with this secret; empty when there is none, or when it has been revoked. */
    Optional<SharedCalendar> open(FeedSecret secret);

    /** Keeps a calendar under the hash of its secret, never the secret itself. */
    void keep(SharedCalendar calendar, FeedSecret secret);

    /** From now on its address leads nowhere. One that is revoked already stays as it is. */
    void revoke(UUID id, String by, Instant at);
}
