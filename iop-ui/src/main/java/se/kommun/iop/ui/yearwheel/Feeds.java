package se.kommun.iop.ui.yearwheel;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.obligation.CalendarFeeds;
import se.kommun.iop.domain.obligation.FeedSecret;
import se.kommun.iop.domain.obligation.SharedCalendar;
import se.kommun.iop.domain.obligation.WheelScope;
import se.kommun.iop.reports.yearwheel.CalendarFeed;
import se.kommun.iop.ui.frame.Words;

/** Gives out calendars, takes them back, and writes what they show today. */
@Component
class Feeds {

    private final CalendarFeeds register;
    private final Agreements agreements;
    private final Clock clock;
    private final SecureRandom dice = new SecureRandom();

    Feeds(CalendarFeeds register, Agreements agreements, Clock clock) {
        this.register = register;
        this.agreements = agreements;
        this.clock = clock;
    }

    List<SharedCalendar> all() {
        return register.all();
    }

    /** What the new calendar's address is made of. It is never told again. */
    FeedSecret giveOut(String title, WheelScope scope, String by) {
        var secret = FeedSecret.draw(dice);
        register.keep(
                new SharedCalendar(UUID.randomUUID(), title, scope, by, clock.instant(), Optional.empty()), secret);
        return secret;
    }

    void revoke(SharedCalendar calendar, String by) {
        register.revoke(calendar.id(), by, clock.instant());
    }

    /** The calendar with that secret, in Swedish, as it stands today; empty when nobody may read it. */
    Optional<byte[]> read(String secret) {
        return Optional.of(secret)
                .filter(FeedSecret::isValid)
                .map(FeedSecret::new)
                .flatMap(register::open)
                .map(this::write);
    }

    private byte[] write(SharedCalendar calendar) {
        var all = agreements.all();
        return new CalendarFeed(FeedLabels.of(agreements, all), Words.SWEDISH)
                .write(calendar.scope().of(all, LocalDate.now(clock)), calendar.title());
    }
}
