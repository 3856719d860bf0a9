package se.kommun.iop.ui.yearwheel;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.kommun.iop.domain.observation.Fingerprint;

/**
 * The one page that is read without logging in: a calendar, by whoever knows its secret. Nothing tells an address that never
 * was from one that has been revoked.
 */
@RestController
@ConditionalOnWebApplication
class FeedDoor {

    /** Nobody needs the calendar more often than a calendar program asks for it. */
    private static final Duration FRESH = Duration.ofMinutes(15);

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Feeds feeds;

    FeedDoor(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/kalender/{secret}.ics")
    ResponseEntity<byte[]> read(@PathVariable("secret") String secret) {
        return feeds.read(secret)
                .map(calendar -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                        .eTag("\"" + Fingerprint.of(calendar).hex() + "\"")
                        .header("Content-Disposition", "inline; filename=\"iop.ics\"")
                        .body(calendar))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
