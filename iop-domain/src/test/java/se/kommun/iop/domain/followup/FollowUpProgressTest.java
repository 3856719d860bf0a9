package se.kommun.iop.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Phrasebook;

/** T-03: done when all points are dealt with after the day, not before, and by no date alone. */
class FollowUpProgressTest {

    private static final Code SUMMER = new Code("sommar");
    private static final LocalDate LAST_OF_MAY = LocalDate.of(2025, 5, 31);
    private static final LocalDate JUNE_1 = LocalDate.of(2025, 6, 1);
    private static final LocalDate JULY_1 = LocalDate.of(2025, 7, 1);

    @Test
    void nothing_has_come_of_what_nobody_has_noted() {
        var progress = progress(held("annan", JUNE_1, "a", "b", "c"));
        assertThat(progress.completing()).isEmpty();
        assertThat(progress.lacking(JULY_1)).isEmpty();
        assertThat(progress.planned(JULY_1)).isEmpty();
        assertThat(progress.undealt(JULY_1)).hasSize(3);
    }

    @Test
    void done_at_the_meeting_that_dealt_with_all_points() {
        var meeting = held("sommar", JUNE_1, "c", "a", "b");
        assertThat(progress(meeting).completing()).contains(meeting);
        assertThat(progress(meeting).lacking(JUNE_1)).isEmpty();
        assertThat(progress(meeting).undealt(JUNE_1)).isEmpty();
    }

    @Test
    void several_meetings_may_share_the_points_and_the_last_one_completes() {
        var first = held("sommar", JUNE_1, "a", "b");
        var second = held("sommar", JULY_1, "c");
        assertThat(progress(second, first).completing()).contains(second);
        assertThat(progress(second, first).meetings()).containsExactly(first, second);
        assertThat(said(progress(second, first), JULY_1.minusDays(1)))
                .containsExactly("Punkten ”Hösten?” är inte behandlad");
        assertThat(said(progress(second, first), JULY_1)).isEmpty();
    }

    @Test
    void the_points_that_are_missing_are_named_as_the_agreement_words_them() {
        assertThat(said(progress(held("sommar", JUNE_1, "b")), JUNE_1))
                .containsExactly("Punkterna ”Samarbetet” och ”Hösten?” är inte behandlade");
        assertThat(said(progress(held("sommar", JUNE_1)), JUNE_1))
                .containsExactly("Punkterna ”Samarbetet”, ”Siffrorna” och ”Hösten?” är inte behandlade");
    }

    @Test
    void a_meeting_on_the_day_itself_is_too_early_when_it_is_to_be_after_it() {
        var early = held("sommar", LAST_OF_MAY, "a", "b", "c");
        assertThat(progress(early).completing()).isEmpty();
        assertThat(said(progress(early), JULY_1))
                .containsExactly(
                        "Mötet 31 maj 2025 var för tidigt och räknas inte: det ska hållas tidigast 1 juni 2025");
        assertThat(progress(early).undealt(JULY_1)).hasSize(3);
    }

    @Test
    void what_was_dealt_with_too_early_is_to_be_dealt_with_again() {
        var early = held("sommar", LAST_OF_MAY, "a", "b");
        var late = held("sommar", JUNE_1, "c");
        assertThat(progress(early, late).completing()).isEmpty();
        assertThat(said(progress(early, late), JUNE_1))
                .containsExactly("Punkterna ”Samarbetet” och ”Siffrorna” är inte behandlade");
    }

    @Test
    void what_is_planned_is_not_held() {
        var planned = held("sommar", JULY_1);
        assertThat(progress(planned).planned(JULY_1.minusDays(1))).contains(JULY_1);
        assertThat(progress(planned).planned(JULY_1)).isEmpty();
        assertThat(progress(planned).held(JULY_1.minusDays(1))).isEmpty();
        assertThat(progress(planned).held(JULY_1)).containsExactly(planned);
        assertThat(said(progress(planned), JUNE_1)).containsExactly("Den är planerad till 1 juli 2025");
    }

    @Test
    void a_written_follow_up_in_a_month_is_done_in_it_or_later_but_not_before() {
        assertThat(new Due.In(YearMonth.of(2025, 12)).earliest()).contains(LocalDate.of(2025, 12, 1));
        assertThat(new Due.Within(new Period(JUNE_1, JULY_1)).earliest()).contains(JUNE_1);
        assertThat(new Due.After(LAST_OF_MAY).earliest()).contains(JUNE_1);
        Stream.of(new Due.By(JUNE_1), new Due.Throughout(), new Due.When("något"))
                .forEach(due -> assertThat(due.earliest()).isEmpty());
        var any =
                new FollowUpProgress(followUp(new Due.By(JUNE_1)), List.of(held("sommar", LAST_OF_MAY, "a", "b", "c")));
        assertThat(any.completing()).isPresent();
    }

    @Test
    void a_new_plan_or_a_meeting_takes_the_place_of_the_plan() {
        var plan = new FollowUpHeld(SUMMER, JULY_1, List.of(), "", List.of());
        var other = new FollowUpHeld(new Code("annan"), JULY_1, List.of(), "", List.of());
        var papers = new FollowUpHeld(SUMMER, JUNE_1, List.of(), "dnr 7", List.of());
        var points = new FollowUpHeld(SUMMER, JUNE_1, List.of(), "", List.of(new Code("a")));
        var again = new FollowUpHeld(SUMMER, JULY_1.plusDays(7), List.of("ordförande"), "", List.of());
        assertThat(again.isPlan()).isTrue();
        assertThat(papers.isPlan()).isFalse();
        assertThat(points.isPlan()).isFalse();
        assertThat(again.among(List.of(papers, plan, other, points))).containsExactly(papers, other, points, again);
    }

    private static List<String> said(FollowUpProgress progress, LocalDate today) {
        return progress.lacking(today).map(Phrasebook.of(Locale.of("sv"))::say).stream()
                .toList();
    }

    private static FollowUpProgress progress(FollowUpHeld... held) {
        return FollowUpProgress.of(followUp(new Due.After(LAST_OF_MAY)), List.of(held));
    }

    private static FollowUp followUp(Due due) {
        return new FollowUp(
                SUMMER,
                "Efter våren",
                "styrgruppen",
                FollowUp.Form.MEETING,
                due,
                List.of(point("a", "Samarbetet."), point("b", "Siffrorna"), point("c", "Hösten?")),
                "s. 3");
    }

    private static FollowUp.Point point(String code, String text) {
        return new FollowUp.Point(new Code(code), text, FollowUp.Content.TEXT, "s. 3");
    }

    private static FollowUpHeld held(String followUp, LocalDate on, String... points) {
        return new FollowUpHeld(
                new Code(followUp),
                on,
                List.of(),
                "anteckningar",
                Stream.of(points).map(Code::new).toList());
    }
}
