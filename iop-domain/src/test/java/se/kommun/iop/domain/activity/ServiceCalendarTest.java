package se.kommun.iop.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;

class ServiceCalendarTest {

    private static final Code NORTH = new Code("norra");
    private static final Code SOUTH = new Code("sodra");
    private static final Code SUMMER = new Code("sommarlov");
    private static final Period TERM = new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31));
    private static final NamedPeriod SUMMER_BREAK = new NamedPeriod(
            SUMMER,
            "Sommarlov",
            NamedPeriod.Kind.BREAK,
            new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 8, 16)),
            "kommunens läsårstider");

    private static final ServiceRule WEEKENDS =
            rule(Set.of(), new ServiceRule.Days.OfClass(Set.of(DayClass.WEEKEND)), List.of(), List.of());

    @ParameterizedTest
    @CsvSource({
        "2024-07-06, WEEKEND",
        "2024-11-02, WEEKEND", // All Saints' Day, and a Saturday
        "2024-12-25, WEEKDAY_HOLIDAY",
        "2024-12-26, WEEKDAY_HOLIDAY",
        "2024-07-02, BREAK_WEEKDAY",
        "2024-08-19, ORDINARY_WEEKDAY",
        "2024-12-24, ORDINARY_WEEKDAY"
    })
    void every_day_has_one_class(LocalDate day, DayClass expected) {
        assertThat(version(1, WEEKENDS).classOf(day)).isEqualTo(expected);
    }

    @Test
    void weekends_of_half_a_year_are_52_days_at_each_place() {
        assertThat(expected(new ServiceCalendar(List.of(version(1, WEEKENDS))))).isEqualTo(104);
    }

    @Test
    void a_rule_can_hold_at_one_place_on_weekdays_during_a_break() {
        var tuesdays = rule(
                Set.of(NORTH),
                new ServiceRule.Days.OnWeekdays(Set.of(DayOfWeek.TUESDAY), true),
                List.of(SUMMER),
                List.of());
        var calendar = new ServiceCalendar(List.of(version(1, tuesdays)));
        assertThat(calendar.expects(NORTH, LocalDate.of(2024, 7, 2))).isTrue();
        assertThat(calendar.expects(SOUTH, LocalDate.of(2024, 7, 2))).isFalse();
        assertThat(calendar.expects(NORTH, LocalDate.of(2024, 8, 20))).isFalse();
        assertThat(expected(calendar)).isEqualTo(7);
    }

    @Test
    void weekdays_can_leave_out_holidays_and_breaks() {
        var wednesdays = rule(
                Set.of(NORTH),
                new ServiceRule.Days.OnWeekdays(Set.of(DayOfWeek.WEDNESDAY), false),
                List.of(),
                List.of(SUMMER));
        var calendar = new ServiceCalendar(List.of(version(1, wednesdays)));
        assertThat(calendar.expects(NORTH, LocalDate.of(2024, 12, 25))).isFalse();
        assertThat(calendar.expects(NORTH, LocalDate.of(2024, 12, 18))).isTrue();
        assertThat(calendar.expects(NORTH, LocalDate.of(2024, 7, 3))).isFalse();
    }

    @Test
    void a_day_that_two_rules_name_is_expected_once() {
        var saturday =
                rule(Set.of(), new ServiceRule.Days.OnDates(Set.of(LocalDate.of(2024, 7, 6))), List.of(), List.of());
        assertThat(expected(new ServiceCalendar(List.of(version(1, WEEKENDS, saturday)))))
                .isEqualTo(104);
    }

    @Test
    void an_announced_closure_is_not_expected() {
        var closed = new Closure(
                Set.of(NORTH), new Period(LocalDate.of(2024, 7, 6), LocalDate.of(2024, 7, 7)), "Renovering", "brev");
        var version = new CalendarVersion(
                1, LocalDate.of(2024, 6, 1), "avtalat", List.of(), List.of(WEEKENDS), List.of(closed));
        assertThat(expected(new ServiceCalendar(List.of(version)))).isEqualTo(102);
    }

    @Test
    void the_last_version_counts_and_the_earlier_ones_are_kept() {
        var everyDay =
                rule(Set.of(), new ServiceRule.Days.OnWeekdays(Set.of(DayOfWeek.values()), true), List.of(), List.of());
        var calendar = new ServiceCalendar(List.of(version(2, everyDay), version(1, WEEKENDS)));
        assertThat(expected(calendar)).isEqualTo(368);
        assertThat(calendar.versions()).extracting(CalendarVersion::number).containsExactly(1, 2);
    }

    @Test
    void without_a_calendar_nothing_is_expected() {
        assertThat(expected(new ServiceCalendar(List.of()))).isZero();
    }

    @Test
    void a_rule_is_written_the_same_way_whatever_order_it_was_given_in() {
        var days = List.of(DayOfWeek.values());
        assertThat(new ServiceRule.Days.OnWeekdays(Set.copyOf(days), true).toString())
                .contains("[MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY]");
    }

    private static long expected(ServiceCalendar calendar) {
        return TERM.eachDay()
                .flatMap(day -> List.of(NORTH, SOUTH).stream().filter(place -> calendar.expects(place, day)))
                .count();
    }

    private static ServiceRule rule(Set<Code> places, ServiceRule.Days days, List<Code> during, List<Code> except) {
        return new ServiceRule(places, days, during, except);
    }

    private static CalendarVersion version(int number, ServiceRule... rules) {
        return new CalendarVersion(
                number, LocalDate.of(2024, 6, 1), "avtalat", List.of(SUMMER_BREAK), List.of(rules), List.of());
    }
}
