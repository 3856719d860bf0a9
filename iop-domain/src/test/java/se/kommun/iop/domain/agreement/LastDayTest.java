package se.kommun.iop.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.domain.change.Happened.agreement;
import static se.kommun.iop.domain.change.Happened.day;
import static se.kommun.iop.domain.change.Happened.dialogue;
import static se.kommun.iop.domain.change.Happened.notice;
import static se.kommun.iop.domain.change.Happened.request;
import static se.kommun.iop.domain.change.Happened.rescission;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.agreement.LastDay.Cause;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.obligation.YearWheel;

/** T-11: the last day, and why it is that day. */
class LastDayTest {

    private static final LocalDate LAST = LocalDate.of(2025, 11, 30);

    @Test
    void the_term_ends_what_nothing_else_ends() {
        var ending = LastDay.of(agreement(), LAST);
        assertThat(ending.day()).isEqualTo(LAST);
        assertThat(ending.cause()).isEqualTo(Cause.TERM);
        assertThat(ending.clause()).isEqualTo("s. 4");
        assertThat(ending.remarks()).isEmpty();
        assertThat(said(ending.why())).isEqualTo("Avtalet upphör 30 november 2025, när avtalstiden är slut");
        assertThat(ending.isOver(LAST)).isFalse();
        assertThat(ending.isOver(LAST.plusDays(1))).isTrue();
    }

    @Test
    void notice_in_time_ends_it_earlier_from_the_day_it_is_given() {
        var agreement = agreement(dialogue("samtal", day(4, 1)), notice("nej", day(4, 30), "samtal"));
        assertThat(LastDay.of(agreement, day(4, 29)).cause()).isEqualTo(Cause.TERM);
        var ending = LastDay.of(agreement, day(4, 30));
        assertThat(ending.cause()).isEqualTo(Cause.NOTICE);
        assertThat(ending.day()).isEqualTo(day(6, 30));
        assertThat(ending.clause()).isEqualTo("s. 5");
        assertThat(ending.remarks()).isEmpty();
        assertThat(said(ending.why()))
                .isEqualTo("Avtalet upphör 30 juni 2025: Fritidsenheten sade upp det 30 april 2025, "
                        + "och uppsägningstiden är 2 månader");
    }

    @Test
    void notice_too_late_changes_nothing_and_says_so() {
        var ending =
                LastDay.of(agreement(dialogue("samtal", day(4, 1)), notice("nej", day(10, 15), "samtal")), day(10, 15));
        assertThat(ending.cause()).isEqualTo(Cause.TERM);
        assertThat(ending.day()).isEqualTo(LAST);
        assertThat(ending.remarks().stream().map(LastDayTest::said))
                .containsExactly("En uppsägning efter 29 september 2025 ändrar ingenting: "
                        + "avtalet upphör ändå 30 november 2025");
    }

    @Test
    void rescission_ends_it_on_its_day() {
        var agreement = agreement(
                notice("nej", day(4, 30), "samtal"), request("bot", day(5, 2)), rescission("slut", day(5, 20), "bot"));
        assertThat(LastDay.of(agreement, day(5, 19)).cause()).isEqualTo(Cause.NOTICE);
        var ending = LastDay.of(agreement, day(5, 20));
        assertThat(ending.cause()).isEqualTo(Cause.RESCISSION);
        assertThat(ending.day()).isEqualTo(day(5, 20));
        assertThat(ending.clause()).isEqualTo("s. 7");
        assertThat(said(ending.why()))
                .isEqualTo("Avtalet upphörde 20 maj 2025: Fritidsenheten hävde det. Enhetschefen bedömde att rättelse "
                        + "inte skedde utan dröjsmål");
    }

    @Test
    void nothing_that_comes_when_the_term_is_over_ends_it() {
        assertThat(LastDay.of(agreement(rescission("slut", LAST, "bot")), LAST).cause())
                .isEqualTo(Cause.TERM);
        assertThat(LastDay.of(agreement(rescission("slut", LAST.minusDays(1), "bot")), LAST)
                        .cause())
                .isEqualTo(Cause.RESCISSION);
    }

    @Test
    void notice_that_the_agreement_does_not_know_ends_nothing() {
        var silent = new Term(Sample.TERM, "s. 4", Optional.empty());
        var ending = LastDay.of(
                agreement(silent, notice("nej", day(4, 30), "samtal"), rescission("slut", day(5, 5), "bot")),
                day(5, 5));
        assertThat(ending.cause()).isEqualTo(Cause.RESCISSION);
        assertThat(ending.clause()).isEmpty();
        assertThat(LastDay.of(agreement(silent, notice("nej", day(4, 30), "samtal")), LAST)
                        .cause())
                .isEqualTo(Cause.TERM);
    }

    /** The year wheel follows: the last day moves, and stays the same obligation. */
    @Test
    void the_year_wheel_knows_the_day() {
        var agreement = agreement(notice("nej", day(4, 30), "samtal"));
        assertThat(YearWheel.of(List.of(agreement), day(4, 29))
                        .find("cykelverkstad-2025/end")
                        .orElseThrow()
                        .window()
                        .orElseThrow()
                        .through())
                .isEqualTo(LAST);
        var after = YearWheel.of(List.of(agreement), day(4, 30))
                .find("cykelverkstad-2025/end")
                .orElseThrow();
        assertThat(after.window().orElseThrow().through()).isEqualTo(day(6, 30));
        assertThat(after.clause()).isEqualTo("s. 5");
    }

    private static String said(Sentence sentence) {
        return Phrasebook.of(Locale.of("sv")).say(sentence);
    }
}
