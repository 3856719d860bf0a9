package se.kommun.iop.ui.yearwheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.kommun.iop.domain.obligation.CalendarFeeds;
import se.kommun.iop.domain.obligation.FeedSecret;
import se.kommun.iop.domain.obligation.SharedCalendar;
import se.kommun.iop.domain.obligation.WheelScope;
import se.kommun.iop.ui.IopApplication;
import se.kommun.iop.ui.house.LeavesNoTrace;

/** What a calendar program meets: one address without a login, and nothing beside it. */
@ExtendWith(LeavesNoTrace.class)
@SpringBootTest(
        classes = IopApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "iop.demo=true",
            "iop.originals.key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "spring.datasource.url=jdbc:h2:mem:calendars;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                    + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
class CalendarOverHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CalendarFeeds feeds;

    private final FeedSecret secret = FeedSecret.draw(new SecureRandom());
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void give_out_a_calendar() {
        feeds.keep(
                new SharedCalendar(id, "Årshjul", WheelScope.ALL, "förvaltaren", Instant.EPOCH, Optional.empty()),
                secret);
    }

    @Test
    void whoever_knows_the_secret_reads_a_calendar_without_logging_in() throws Exception {
        var reply = get("kalender/" + secret.text() + ".ics");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(header(reply, "Content-Type")).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(header(reply, "Set-Cookie")).isEmpty();
        assertThat(uids(reply.body()))
                .doesNotHaveDuplicates()
                .contains("seniorluncher-2024.follow-up.december@iop")
                .hasSizeGreaterThan(20);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        var first = get("kalender/" + secret.text() + ".ics");
        var again = HttpRequest.newBuilder(address("kalender/" + secret.text() + ".ics"))
                .header("If-None-Match", header(first, "ETag"))
                .build();

        assertThat(send(again).statusCode()).isEqualTo(304);
    }

    @Test
    void a_revoked_secret_and_a_guessed_one_cannot_be_told_apart() throws Exception {
        feeds.revoke(id, "förvaltaren", Instant.EPOCH);
        var revoked = get("kalender/" + secret.text() + ".ics");
        var guessed = get("kalender/" + FeedSecret.draw(new SecureRandom()).text() + ".ics");
        var odd = get("kalender/x.ics");

        for (var reply : new HttpResponse<?>[] {revoked, guessed, odd}) {
            assertThat(reply.statusCode()).isEqualTo(404);
            assertThat((byte[]) reply.body()).isEmpty();
        }
    }

    @Test
    void nothing_else_is_open() throws Exception {
        for (var path : new String[] {"arshjul", "kalender", "kalender/" + secret.text(), "sok?q=a"}) {
            var reply = get(path);
            assertThat(reply.statusCode()).as(path).isEqualTo(302);
            assertThat(header(reply, "Location")).as(path).endsWith("/login");
        }
        var post = HttpRequest.newBuilder(address("kalender/" + secret.text() + ".ics"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(send(post).statusCode()).isGreaterThanOrEqualTo(300);
    }

    private static List<String> uids(byte[] calendar) throws IOException, ParserException {
        var read = new CalendarBuilder().build(new ByteArrayInputStream(calendar));
        return read.<VEvent>getComponents("VEVENT").stream()
                .map(event -> event.getUid().orElseThrow().getValue())
                .toList();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    private static HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + "/" + path);
    }

    private static String header(HttpResponse<?> reply, String name) {
        return reply.headers().firstValue(name).orElse("");
    }
}
