package se.kommun.iop.reports.yearwheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.obligation.Obligation;
import se.kommun.iop.domain.obligation.Obligation.Kind;
import se.kommun.iop.domain.obligation.Obligation.State;
import se.kommun.iop.domain.obligation.YearWheel;

/** Read back by a parser that has nothing to do with the writer. */
class CalendarFeedTest {

    private static final Code AGREEMENT = new Code("verkstad-2025");
    private static final Period DECEMBER = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31));
    private static final String LONG =
            "Åtgärda; det som står i protokollet, \"allt\" på en gång\noch så att raden blir längre än sjuttiofem tecken";

    @Test
    void a_month_is_a_span_of_whole_days_whose_end_is_the_day_after() throws Exception {
        var event = event(obligation("follow-up/slut", Kind.FOLLOW_UP, DECEMBER, "Skriftlig uppföljning"), 3);
        DtStart<Temporal> start = event.getRequiredProperty("DTSTART");
        DtEnd<Temporal> end = event.getRequiredProperty("DTEND");
        assertThat(start.getDate()).isEqualTo(LocalDate.of(2025, 12, 1));
        assertThat(end.getDate()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void a_changed_day_keeps_its_uid_and_raises_its_sequence() throws Exception {
        var before = event(obligation("follow-up/slut", Kind.FOLLOW_UP, DECEMBER, "Uppföljning"), 3);
        var day = new Period(LocalDate.of(2025, 12, 3), LocalDate.of(2025, 12, 3));
        var after = event(obligation("follow-up/slut", Kind.FOLLOW_UP, day, "Uppföljning"), 4);
        assertThat(value(after, "UID")).isEqualTo(value(before, "UID")).isEqualTo("verkstad-2025.follow-up.slut@iop");
        assertThat(value(before, "SEQUENCE")).isEqualTo("3");
        assertThat(value(after, "SEQUENCE")).isEqualTo("4");
    }

    @Test
    void any_text_comes_back_as_it_was() throws Exception {
        var event = event(obligation("commitment/a", Kind.COMMITMENT, DECEMBER, LONG), 1);
        assertThat(value(event, "SUMMARY")).isEqualTo(LONG);
        assertThat(value(event, "DESCRIPTION")).contains("Ansvarig: Nämnden").contains("Källa: s. 3");
    }

    @Test
    void no_line_is_longer_than_75_bytes_and_all_end_as_the_standard_says() {
        var file = new String(
                write(obligation("commitment/a", Kind.COMMITMENT, DECEMBER, LONG), 1), StandardCharsets.UTF_8);
        assertThat(file).endsWith("\r\n");
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void the_same_wheel_gives_the_same_bytes() {
        var one = obligation("commitment/a", Kind.COMMITMENT, DECEMBER, LONG);
        assertThat(write(one, 1)).isEqualTo(write(one, 1));
    }

    @Test
    void what_has_no_days_is_left_out() throws Exception {
        var waiting = new Obligation(
                AGREEMENT,
                "verkstad-2025/payment/1",
                Kind.PAYMENT,
                Sentence.of("obligation.start"),
                "",
                new Due.When(""),
                Optional.empty(),
                Optional.empty(),
                State.WAITING,
                "s. 2");
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(write(waiting, 1)));
        assertThat(calendar.<VEvent>getComponents("VEVENT")).isEmpty();
    }

    private static Obligation obligation(String name, Kind kind, Period window, String text) {
        return new Obligation(
                AGREEMENT,
                AGREEMENT + "/" + name,
                kind,
                Sentence.of("obligation.commitment", text),
                "Nämnden",
                new Due.Within(window),
                Optional.of(window),
                Optional.empty(),
                State.UPCOMING,
                "s. 3");
    }

    private static byte[] write(Obligation one, int version) {
        var label = new AgreementLabel("öppen verkstad", version, Instant.parse("2025-01-07T10:00:00Z"));
        return new CalendarFeed(Map.of(AGREEMENT, label), Locale.of("sv", "SE"))
                .write(new YearWheel(LocalDate.of(2025, 6, 1), List.of(one)), "Årshjul");
    }

    private static VEvent event(Obligation one, int version) throws Exception {
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(write(one, version)));
        calendar.validate();
        return calendar.<VEvent>getComponents("VEVENT").getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
