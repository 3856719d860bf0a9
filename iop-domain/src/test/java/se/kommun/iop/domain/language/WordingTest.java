package se.kommun.iop.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.money.Money;

class WordingTest {

    private final Wording swedish = Wording.swedish();

    @Test
    void an_amount_cannot_break_over_two_lines() {
        assertThat(swedish.amount(Money.kronor(100_000))).isEqualTo("100\u00a0000\u00a0kr");
        assertThat(swedish.amount(new Money(7_609_192))).isEqualTo("76\u00a0091,92\u00a0kr");
        assertThat(swedish.amount(new Money(-50))).isEqualTo("\u22120,50\u00a0kr");
    }

    @Test
    void dates_are_written_in_words_with_the_month_in_lower_case() {
        assertThat(swedish.date(LocalDate.of(2024, 6, 20))).isEqualTo("20 juni 2024");
        assertThat(swedish.month(YearMonth.of(2024, 12))).isEqualTo("december 2024");
    }

    @Test
    void a_period_has_an_en_dash_and_the_year_once() {
        assertThat(swedish.period(new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31))))
                .isEqualTo("1 juli–31 december 2024");
        assertThat(swedish.period(new Period(LocalDate.of(2024, 12, 30), LocalDate.of(2025, 1, 2))))
                .isEqualTo("30 december 2024–2 januari 2025");
        assertThat(swedish.period(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31))))
                .isEqualTo("1–31 januari 2026");
        assertThat(swedish.period(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1))))
                .isEqualTo("1 januari 2026");
    }

    @Test
    void rates_are_rounded_half_up_to_one_decimal() {
        assertThat(swedish.percent(new BigDecimal("0.94274"))).isEqualTo("94,3\u00a0%");
        assertThat(swedish.oneDecimal(new BigDecimal("19.45"))).isEqualTo("19,5");
    }

    @Test
    void a_list_ends_with_and() {
        assertThat(swedish.list(List.of())).isEmpty();
        assertThat(swedish.list(List.of("a"))).isEqualTo("a");
        assertThat(swedish.list(List.of("a", "b", "c"))).isEqualTo("a, b och c");
        assertThat(swedish.list(List.of("a", "b"), "samt")).isEqualTo("a samt b");
    }

    @Test
    void english_comes_second() {
        var english = Wording.of(Locale.ENGLISH);
        assertThat(english.number(4814)).isEqualTo("4,814");
        assertThat(english.date(LocalDate.of(2024, 6, 20))).isEqualTo("20 June 2024");
    }

    /** the minutes say §6, a paper says § 6 and never breaks the line there. */
    @Test
    void a_paragraph_sign_stands_by_its_number_with_a_space_that_does_not_break() {
        assertThat(Wording.swedish().paragraphs("Stadgar §6 och § 4, §  71, ej §"))
                .isEqualTo("Stadgar §\u00a06 och §\u00a04, §\u00a071, ej §");
    }
}
