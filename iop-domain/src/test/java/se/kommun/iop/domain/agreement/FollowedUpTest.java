package se.kommun.iop.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.condition.Explanation;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.followup.FollowUpHeld;
import se.kommun.iop.domain.language.Phrasebook;

/** T-03: money that waits for a follow-up waits for its points, and says which. */
class FollowedUpTest {

    private static final Code SPRING = new Code("var");
    private static final LocalDate MAY_31 = LocalDate.of(2025, 5, 31);
    private static final LocalDate JUNE_9 = LocalDate.of(2025, 6, 9);

    @Test
    void is_a_fact_from_the_day_of_the_meeting() {
        var agreement = with(held(JUNE_9, "a", "b"));
        assertThat(agreement.evidence().facts())
                .containsExactly(new Evidence.Fact(Evidence.Kind.FOLLOWED_UP, SPRING, JUNE_9, "dnr 7"));
        assertThat(explain(agreement, JUNE_9.minusDays(1)).met()).isFalse();
        assertThat(said(agreement, JUNE_9.minusDays(1)))
                .isEqualTo("Uppföljningen är inte genomförd: Efter våren. Den är planerad till 9 juni 2025");
        assertThat(explain(agreement, JUNE_9).met()).isTrue();
        assertThat(explain(agreement, JUNE_9).since()).contains(JUNE_9);
        assertThat(said(agreement, JUNE_9)).isEqualTo("Efter våren genomfördes 9 juni 2025");
    }

    @Test
    void is_no_fact_while_a_point_is_left_and_the_explanation_names_it() {
        var agreement = with(held(JUNE_9, "a"));
        assertThat(agreement.evidence().facts()).isEmpty();
        assertThat(explain(agreement, JUNE_9).missing()).hasSize(1);
        assertThat(explain(agreement, JUNE_9).since()).isEmpty();
        assertThat(said(agreement, JUNE_9))
                .isEqualTo("Uppföljningen är inte genomförd: Efter våren. Punkten ”Hösten” är inte behandlad");
    }

    @Test
    void is_no_fact_when_the_meeting_was_too_early() {
        var agreement = with(held(MAY_31, "a", "b"));
        assertThat(agreement.evidence().facts()).isEmpty();
        assertThat(said(agreement, JUNE_9))
                .isEqualTo("Uppföljningen är inte genomförd: Efter våren. Mötet 31 maj 2025 var för tidigt och räknas"
                        + " inte: det ska hållas tidigast 1 juni 2025");
    }

    @Test
    void without_any_meeting_no_more_is_said_than_that_it_is_missing() {
        assertThat(said(with(), JUNE_9)).isEqualTo("Uppföljningen är inte genomförd: Efter våren");
        assertThat(with().lackingOf(new Code("okand"), JUNE_9)).isEmpty();
    }

    @Test
    void what_is_noted_as_done_counts_whatever_the_meetings_say() {
        var agreement = with(held(MAY_31, "a"));
        var noted = agreement.with(agreement
                .life()
                .revise()
                .noted(new Evidence(List.of(Sample.fact(Evidence.Kind.FOLLOWED_UP, SPRING, JUNE_9))))
                .done());
        assertThat(explain(noted, JUNE_9).met()).isTrue();
        assertThat(said(noted, JUNE_9)).isEqualTo("Efter våren genomfördes 9 juni 2025");
    }

    private static String said(Agreement agreement, LocalDate today) {
        return Phrasebook.of(Locale.of("sv")).say(explain(agreement, today).sentence());
    }

    private static Explanation explain(Agreement agreement, LocalDate today) {
        return new Condition.FollowedUp(SPRING).explain(agreement.evidence(), agreement, today);
    }

    private static Agreement with(FollowUpHeld... held) {
        var followUp = new FollowUp(
                SPRING,
                "Efter våren",
                "styrgruppen",
                FollowUp.Form.MEETING,
                new Due.After(MAY_31),
                List.of(
                        new FollowUp.Point(new Code("a"), "Samarbetet", FollowUp.Content.TEXT, "s. 3"),
                        new FollowUp.Point(new Code("b"), "Hösten", FollowUp.Content.TEXT, "s. 3")),
                "s. 3");
        var agreement = Sample.agreement().revise().followUps(List.of(followUp)).done();
        return agreement.with(agreement.life().revise().followUps(List.of(held)).done());
    }

    private static FollowUpHeld held(LocalDate on, String... points) {
        return new FollowUpHeld(
                SPRING,
                on,
                List.of("ordförande"),
                "dnr 7",
                Stream.of(points).map(Code::new).toList());
    }
}
