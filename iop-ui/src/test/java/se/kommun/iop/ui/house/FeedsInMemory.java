package se.kommun.iop.ui.house;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.kommun.iop.domain.obligation.CalendarFeeds;
import se.kommun.iop.domain.obligation.FeedSecret;
import se.kommun.iop.domain.obligation.SharedCalendar;

/** Calendars without a database. */
public final class FeedsInMemory implements CalendarFeeds {

    private final Map<String, SharedCalendar> byHash = new LinkedHashMap<>();

    @Override
    public List<SharedCalendar> all() {
        return new ArrayList<>(byHash.values()).reversed();
    }

    @Override
    public Optional<SharedCalendar> open(FeedSecret secret) {
        return Optional.ofNullable(byHash.get(secret.hash())).filter(SharedCalendar::isOpen);
    }

    @Override
    public void keep(SharedCalendar calendar, FeedSecret secret) {
        byHash.put(secret.hash(), calendar);
    }

    @Override
    public void revoke(UUID id, String by, Instant at) {
        var back = Optional.of(new SharedCalendar.Revocation(by, at));
        byHash.replaceAll((hash, one) -> one.id().equals(id) && one.isOpen()
                ? new SharedCalendar(one.id(), one.title(), one.scope(), one.madeBy(), one.madeAt(), back)
                : one);
    }
}
