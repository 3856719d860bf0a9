package se.kommun.iop.domain.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.domain.observation.Season.NORTH;
import static se.kommun.iop.domain.observation.Season.SATURDAY;
import static se.kommun.iop.domain.observation.Season.SOUTH;
import static se.kommun.iop.domain.observation.Season.SUNDAY;
import static se.kommun.iop.domain.observation.Season.VISITS;
import static se.kommun.iop.domain.observation.Season.counted;
import static se.kommun.iop.domain.observation.Season.entry;
import static se.kommun.iop.domain.observation.Season.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.activity.CalendarVersion;
import se.kommun.iop.domain.activity.DayClass;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.activity.ServiceRule;
import se.kommun.iop.domain.calendar.Period;

class CompletenessTest {

    private static final ServiceCalendar WEEKENDS = new ServiceCalendar(List.of(new CalendarVersion(
            1,
            LocalDate.of(2024, 6, 1),
            "avtalat",
            List.of(),
            List.of(new ServiceRule(
                    Set.of(), new ServiceRule.Days.OfClass(Set.of(DayClass.WEEKEND)), List.of(), List.of())),
            List.of())));

    private static final Period FIRST_WEEK = new Period(LocalDate.of(2024, 7, 1), SUNDAY);

    @Test
    void every_expected_occasion_is_in_exactly_one_state() {
        var completeness = of(Figures.of(List.of(
                entry(observation(NORTH, SATURDAY, counted(0)), 1),
                entry(observation(NORTH, SUNDAY, new Reported.Closed()), 1),
                entry(observation(SOUTH, SATURDAY, new Reported.Cancelled()), 1))));
        assertThat(completeness.reported()).containsExactly(new Completeness.Occasion(NORTH, SATURDAY));
        assertThat(completeness.closed()).containsExactly(new Completeness.Occasion(NORTH, SUNDAY));
        assertThat(completeness.cancelled()).containsExactly(new Completeness.Occasion(SOUTH, SATURDAY));
        assertThat(completeness.missing()).containsExactly(new Completeness.Occasion(SOUTH, SUNDAY));
        assertThat(completeness.expected()).isEqualTo(4);
    }

    @Test
    void without_a_single_report_everything_is_missing_and_nothing_is_zero() {
        var completeness = of(Figures.of(List.of()));
        assertThat(completeness.missing()).hasSize(4);
        assertThat(completeness.reported()).isEmpty();
    }

    @Test
    void a_report_about_a_day_that_is_not_expected_is_counted_apart() {
        var friday = SATURDAY.minusDays(1);
        var completeness = of(Figures.of(List.of(entry(observation(NORTH, friday, counted(5)), 1))));
        assertThat(completeness.unexpected()).containsExactly(new Completeness.Occasion(NORTH, friday));
        assertThat(completeness.expected()).isEqualTo(4);
    }

    private static Completeness of(Figures figures) {
        return Completeness.of(WEEKENDS, List.of(NORTH, SOUTH), FIRST_WEEK, VISITS, figures);
    }
}
