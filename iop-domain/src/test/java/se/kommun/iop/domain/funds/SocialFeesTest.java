package se.kommun.iop.domain.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.iop.domain.money.Money;

class SocialFeesTest {

    private final SocialFees fees = SocialFees.shipped();

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 1937, 0", "2024-12-31, 1938, 10.21", "2024-06-30, 1957, 10.21", "2024-06-30, 1958, 31.42",
        "2025-06-30, 1937, 0", "2025-01-01, 1958, 10.21", "2025-12-31, 1958, 10.21", "2025-12-31, 1959, 31.42",
        "2026-01-01, 1958, 10.21", "2026-12-31, 1959, 31.42", "2026-06-30, 1938, 10.21", "2026-06-30, 1937, 0",
        "2026-03-31, 2003, 31.42", "2026-04-01, 2003, 20.81", "2026-04-01, 2007, 20.81", "2026-04-01, 2002, 31.42",
        "2025-06-30, 2003, 31.42", "2024-06-30, 1980, 31.42"
    })
    @DisplayName("A-50: the rate goes by the day of payment and the birth year")
    void the_rate_of_the_day_and_the_birth_year(LocalDate paidOn, int born, BigDecimal percent) {
        assertThat(fees.find(paidOn, Optional.of(Year.of(born))).orElseThrow().percent())
                .isEqualTo(percent);
    }

    @Test
    void without_a_birth_year_the_full_rate_holds() {
        assertThat(fees.find(LocalDate.of(2026, 5, 1), Optional.empty())
                        .orElseThrow()
                        .percent())
                .isEqualTo(new BigDecimal("31.42"));
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, 2008", "2025-06-30, 2007", "2026-06-30, 2010", "2026-06-30, 2008"})
    void where_sources_disagree_no_rate_is_told(LocalDate paidOn, int born) {
        assertThat(fees.find(paidOn, Optional.of(Year.of(born)))).isEmpty();
    }

    @Test
    void a_day_that_the_table_does_not_reach_has_no_rate() {
        assertThat(fees.find(LocalDate.of(2023, 12, 31), Optional.empty())).isEmpty();
        assertThat(fees.find(LocalDate.of(2027, 1, 1), Optional.empty())).isEmpty();
        // The lower rate is decided through September 2027; what holds above its ceiling is not yet.
        var young =
                fees.find(LocalDate.of(2027, 9, 30), Optional.of(Year.of(2005))).orElseThrow();
        assertThat(young.on(Money.kronor(25_000))).contains(kronor("5202.50"));
        assertThat(young.on(kronor("25000.01"))).isEmpty();
        assertThat(fees.find(LocalDate.of(2027, 10, 1), Optional.of(Year.of(2005))))
                .isEmpty();
    }

    @Test
    void above_the_ceiling_the_full_rate_holds() {
        var rate =
                fees.find(LocalDate.of(2026, 5, 1), Optional.of(Year.of(2005))).orElseThrow();

        assertThat(rate.on(Money.kronor(25_000))).contains(kronor("5202.50"));
        assertThat(rate.on(kronor("25000.02"))).contains(kronor("5202.51"));
        assertThat(rate.on(Money.kronor(26_000))).contains(kronor("5516.70"));
        assertThat(rate.source()).contains("SFS 2026:100");
    }

    @Test
    @DisplayName("2-law 2.4: 100 000 kr covers 76 091,92 kr at 31,42 %, and 90 735,87 kr at 10,21 %")
    void what_an_amount_covers() {
        var day = LocalDate.of(2024, 7, 1);
        var full = fees.find(day, Optional.empty()).orElseThrow();
        var older = fees.find(day, Optional.of(Year.of(1957))).orElseThrow();

        assertThat(full.wagesWithin(Money.kronor(100_000))).isEqualTo(kronor("76091.92"));
        assertThat(full.on(kronor("76091.92"))).contains(kronor("23908.08"));
        assertThat(older.wagesWithin(Money.kronor(100_000))).isEqualTo(kronor("90735.87"));
        assertThat(older.on(kronor("90735.87"))).contains(kronor("9264.13"));
    }

    @Test
    void what_an_amount_covers_is_said_for_a_day_with_a_rate() {
        assertThat(fees.covered(Money.kronor(100_000), LocalDate.of(2024, 7, 1)).map(Books::said))
                .contains("100 000 kr räcker till 76 091,92 kr i lön och 23 908,08 kr i sociala avgifter vid 31,42 %");
        assertThat(fees.covered(Money.kronor(100_000), LocalDate.of(2023, 7, 1)))
                .isEmpty();
    }

    @Test
    void wages_and_the_fee_on_them_are_the_amount_to_the_ore() {
        qt().forAll(integers().between(1, 100_000_000)).check(ore -> {
            var amount = new Money(ore);
            var rate = fees.find(LocalDate.of(2024, 7, 1), Optional.empty()).orElseThrow();
            var wages = rate.wagesWithin(amount);
            return Math.abs(wages.plus(rate.on(wages).orElseThrow())
                            .minus(amount)
                            .ore())
                    <= 1;
        });
    }

    @Test
    void another_table_can_be_used_and_a_faulty_line_is_refused() {
        var table = "# comment\n\nhead\n2030-01-01;2030-12-31;;;;33;;law; with a semicolon\n";

        assertThat(SocialFees.of(table).find(LocalDate.of(2030, 5, 1), Optional.empty()))
                .contains(new SocialFeeRate(new BigDecimal("33"), Optional.empty(), "law; with a semicolon"));
        assertThatThrownBy(() -> SocialFees.of("head\n2030-01-01;soon;;;;33;;law"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2030-01-01;soon");
        assertThatThrownBy(() -> SocialFees.of("head\n2030-01-01;2030-12-31"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SocialFees.of("head\n2030-01-01;2030-12-31;x;;;33;;law"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Money kronor(String amount) {
        return Money.kronor(new BigDecimal(amount));
    }
}
