package se.kommun.iop.persistence.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kommun.iop.domain.obligation.CalendarFeeds;
import se.kommun.iop.domain.obligation.FeedSecret;
import se.kommun.iop.domain.obligation.SharedCalendar;
import se.kommun.iop.domain.obligation.SharedCalendar.Revocation;
import se.kommun.iop.domain.obligation.WheelScope;
import se.kommun.iop.persistence.Database;
import se.kommun.iop.persistence.Registers;

/** What the register of calendars promises, on every database. */
abstract class CalendarFeedsContract {

    private static final Instant MAY = Instant.parse("2025-05-02T09:00:00Z");
    private static final Instant JUNE = Instant.parse("2025-06-02T09:00:00Z");

    private final Registers registers;
    private final CalendarFeeds feeds;
    private final FeedSecret secret = FeedSecret.draw(new SecureRandom());

    CalendarFeedsContract(Database database) {
        registers = Registers.on(database);
        feeds = registers.get(CalendarFeeds.class);
        jdbc().sql("delete from calendar_feed").update();
    }

    @Test
    void a_calendar_is_found_by_its_secret_and_by_nothing_else() {
        var mine = calendar("Mina dagar", new WheelScope(WheelScope.Kind.OWNER, "Förvaltaren"), MAY);
        feeds.keep(mine, secret);

        assertThat(feeds.open(secret)).contains(mine);
        assertThat(feeds.open(FeedSecret.draw(new SecureRandom()))).isEmpty();
    }

    @Test
    void the_secret_itself_is_nowhere() {
        feeds.keep(calendar("Alla", WheelScope.ALL, MAY), secret);

        assertThat(jdbc().sql("select * from calendar_feed").query().singleRow().values())
                .contains(secret.hash())
                .noneMatch(value -> String.valueOf(value).contains(secret.text()));
    }

    @Test
    void a_revoked_one_opens_nothing_and_it_is_known_who_revoked_it() {
        var all = calendar("Alla", WheelScope.ALL, MAY);
        feeds.keep(all, secret);
        feeds.revoke(all.id(), "berit", JUNE);
        feeds.revoke(all.id(), "cecilia", JUNE.plusSeconds(1));

        assertThat(feeds.open(secret)).isEmpty();
        assertThat(feeds.all()).singleElement().satisfies(one -> {
            assertThat(one.revoked()).contains(new Revocation("berit", JUNE));
            assertThat(one.madeBy()).isEqualTo("anna");
        });
    }

    @Test
    void the_latest_stands_first() {
        var first = calendar("Första", WheelScope.ALL, MAY);
        var second = calendar("Andra", new WheelScope(WheelScope.Kind.COMMITTEE, "Nämnden"), JUNE);
        feeds.keep(first, secret);
        feeds.keep(second, FeedSecret.draw(new SecureRandom()));

        assertThat(feeds.all()).containsExactly(second, first);
    }

    @Test
    void no_two_calendars_share_a_secret() {
        feeds.keep(calendar("Första", WheelScope.ALL, MAY), secret);

        assertThatThrownBy(() -> feeds.keep(calendar("Andra", WheelScope.ALL, MAY), secret))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private JdbcClient jdbc() {
        return registers.get(JdbcClient.class);
    }

    private static SharedCalendar calendar(String title, WheelScope scope, Instant at) {
        return new SharedCalendar(UUID.randomUUID(), title, scope, "anna", at, Optional.empty());
    }
}
