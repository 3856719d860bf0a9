package se.kommun.iop.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class PeriodTest {

    private static final LocalDate JULY_1 = LocalDate.of(2024, 7, 1);
    private static final Period AUTUMN_2024 = new Period(JULY_1, LocalDate.of(2024, 12, 31));

    @Test
    void both_days_are_included() {
        assertThat(AUTUMN_2024.includes(JULY_1)).isTrue();
        assertThat(AUTUMN_2024.includes(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(AUTUMN_2024.includes(LocalDate.of(2024, 6, 30))).isFalse();
        assertThat(AUTUMN_2024.includes(LocalDate.of(2025, 1, 1))).isFalse();
    }

    @Test
    void july_through_december_2024_is_184_days_in_six_months() {
        assertThat(AUTUMN_2024.days()).isEqualTo(184);
        assertThat(AUTUMN_2024.months())
                .startsWith(YearMonth.of(2024, 7))
                .endsWith(YearMonth.of(2024, 12))
                .hasSize(6);
    }

    @Test
    void a_period_of_one_day_is_one_day() {
        assertThat(new Period(JULY_1, JULY_1).days()).isEqualTo(1);
    }

    @Test
    void it_cannot_end_before_it_starts() {
        assertThatThrownBy(() -> new Period(JULY_1, JULY_1.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_of_it_has_passed_the_day_before_it_starts() {
        assertThat(AUTUMN_2024.until(JULY_1.minusDays(1))).isEmpty();
        assertThat(AUTUMN_2024.until(JULY_1)).contains(new Period(JULY_1, JULY_1));
        assertThat(AUTUMN_2024.until(LocalDate.of(2031, 1, 1))).contains(AUTUMN_2024);
    }

    @Test
    void each_day_is_included_and_there_are_as_many_as_it_says() {
        qt().forAll(periods())
                .check(period -> period.eachDay().allMatch(period::includes)
                        && period.eachDay().count() == period.days());
    }

    @Test
    void an_overlap_has_just_the_days_that_both_have() {
        qt().forAll(periods(), periods())
                .check((a, b) -> a.overlap(b).map(Period::days).orElse(0L)
                        == a.eachDay().filter(b::includes).count());
    }

    @Test
    void an_overlap_is_the_same_from_both_sides() {
        qt().forAll(periods(), periods()).check((a, b) -> a.overlap(b).equals(b.overlap(a)));
    }

    private static Gen<Period> periods() {
        return integers()
                .between(0, 800)
                .zip(
                        integers().between(0, 400),
                        (start, length) -> new Period(JULY_1.plusDays(start), JULY_1.plusDays(start + length)));
    }
}
